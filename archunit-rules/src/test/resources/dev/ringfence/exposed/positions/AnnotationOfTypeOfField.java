package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfTypeOfField {
    protected String @UsesOfType(Table.class) [] names = {}; // Table: in an annotation of names
}
