package shop.service;

class FieldNamedLikeType {
    int length() {
        class Local {
            int length = OrderDesk.length();
        }
        return OrderDesk.length() + OrderDesk.trim().length() + new Local().length;
    }

    String OrderDesk = "desk";
}
