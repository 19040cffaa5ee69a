package shop.service;

class MemberTypeOfSuperclassOfSuperclass extends SeniorHolder {
    OrderDesk desk;
}
