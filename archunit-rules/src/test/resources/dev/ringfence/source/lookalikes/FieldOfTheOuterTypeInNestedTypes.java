package shop.service;

interface FieldOfTheOuterTypeInNestedTypes {
    String OrderDesk = "desk".trim();

    class Nested {
        int length = OrderDesk.length();

        enum Deep {
            ONE;
            int length = OrderDesk.length();
        }
    }
}
