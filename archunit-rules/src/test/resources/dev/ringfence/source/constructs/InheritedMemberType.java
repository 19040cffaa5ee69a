package shop.constructs;

class InheritedMemberType extends shop.quotes.Child {
    Object inner() {
        return new Inner(); // shop.orders.Base: bytecode
    }
}
