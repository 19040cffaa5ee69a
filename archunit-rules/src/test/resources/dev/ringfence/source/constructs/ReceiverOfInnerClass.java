package shop.constructs;

class ReceiverOfInnerClass extends shop.orders.Order { // shop.orders.Order: both
    class Inner {
        Inner(ReceiverOfInnerClass ReceiverOfInnerClass.this) {}

        Object outer() {
            return ReceiverOfInnerClass.this.part;
        }
    }
}
