package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfReturnedType {
    public @UsesOfType(Table.class) String name() { // Table: in an annotation of name()
        return "";
    }
}
