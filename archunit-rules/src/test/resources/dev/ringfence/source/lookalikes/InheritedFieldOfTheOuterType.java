package shop.service;

class InheritedFieldOfTheOuterType extends Clerk {
    class Inner {
        int length = OrderDesk.length();
    }

    Object anonymous = new Object() {
        int length = OrderDesk.length();
    };
}
