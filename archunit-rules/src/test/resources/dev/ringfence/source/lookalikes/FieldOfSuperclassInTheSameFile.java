package shop.service;

class FieldOfSuperclassInTheSameFile extends BaseWithFieldOfThisFile {
    int length = OrderDesk.length();
}

class BaseWithFieldOfThisFile {
    String OrderDesk = "";
}
