package shop.service;

class MemberTypeOfSuperclassInTheSameFile extends DeskBaseOfThisFile<String> {
    OrderDesk desk;
}

class DeskBaseOfThisFile<T> extends DeskRootOfThisFile {}

class DeskRootOfThisFile {
    static class OrderDesk {}
}
