package shop.service;

record MemberTypeInheritedByRecord(int value) implements DeskRole {
    static OrderDesk desk() {
        return new OrderDesk();
    }
}
