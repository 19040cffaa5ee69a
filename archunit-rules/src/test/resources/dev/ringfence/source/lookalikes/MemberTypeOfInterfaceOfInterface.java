package shop.service;

enum MemberTypeOfInterfaceOfInterface implements SeniorRole {
    ONE;
    OrderDesk desk;
}
