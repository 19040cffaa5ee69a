package shop.service;

class MemberTypeOfSuperclassThatIsNested {
    static class Base {
        static class OrderDesk {}
    }

    static class Derived extends Base {
        OrderDesk desk;
    }

    static class Further extends MemberTypeOfSuperclassThatIsNested.Derived {
        OrderDesk desk;
    }
}
