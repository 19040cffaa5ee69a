// java 21
package shop.constructs;

record RecordPatternOfForeignComponent(Object content) {
    static boolean is(Object any) {
        return any instanceof RecordPatternOfForeignComponent(shop.orders.Order order); // shop.orders.Order: both
    }
}
