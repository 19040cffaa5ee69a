// java 22
package shop.constructs;

class UnnamedPattern {
    boolean is(Object any) {
        return any instanceof shop.orders.Slip(_, int pages) && pages > 1; // shop.orders.Slip: both
    }
}
