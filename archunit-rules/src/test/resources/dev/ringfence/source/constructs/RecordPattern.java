// java 21
package shop.constructs;

class RecordPattern {
    Object of(Object any) {
        return any instanceof shop.orders.Slip(Object content, int pages) ? content : null; // shop.orders.Slip: both
    }
}
