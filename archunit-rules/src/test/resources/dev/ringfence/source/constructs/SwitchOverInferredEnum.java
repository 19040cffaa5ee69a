package shop.constructs;

class SwitchOverInferredEnum {
    int hue() {
        switch (shop.quotes.Desk.colour()) { // shop.orders.Colour: bytecode
            case RED:
                return 1;
            default:
                return 2;
        }
    }
}
