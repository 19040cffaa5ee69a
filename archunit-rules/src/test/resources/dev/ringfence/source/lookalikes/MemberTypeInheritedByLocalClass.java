package shop.service;

class MemberTypeInheritedByLocalClass {
    void run() {
        class Local extends DeskHolder {
            OrderDesk desk;
        }
    }
}
