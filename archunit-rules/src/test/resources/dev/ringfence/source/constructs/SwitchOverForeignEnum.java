package shop.constructs;

class SwitchOverForeignEnum {
    int hue(shop.orders.Colour colour) { // shop.orders.Colour: both
        return switch (colour) {
            case RED -> 1;
            case BLUE -> 2;
        };
    }
}
