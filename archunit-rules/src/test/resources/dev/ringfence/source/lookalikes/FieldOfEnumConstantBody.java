package shop.service;

enum FieldOfEnumConstantBody {
    ONE {
        final String OrderDesk = "";

        int length() {
            return OrderDesk.length();
        }
    }
}
