package shop.service;

class MemberTypeOfSuperclassOfTheOuterType extends DeskHolder {
    static class Inner {
        Runnable run = () -> new OrderDesk();
    }
}
