package shop.service;

class InheritedFieldNamedLikeType extends Clerk {
    int length() {
        return OrderDesk.length();
    }
}
