package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfField {
    @Uses(Table.class)
    public String by = ""; // Table: in an annotation of by
}
