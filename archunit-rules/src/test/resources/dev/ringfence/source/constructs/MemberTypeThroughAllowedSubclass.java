package shop.constructs;

class MemberTypeThroughAllowedSubclass {
    Object inner() {
        return new shop.quotes.Child.Inner(); // shop.orders.Base: bytecode
    }
}
