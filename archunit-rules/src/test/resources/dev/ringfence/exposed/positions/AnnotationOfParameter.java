package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfParameter {
    public void call(@Uses(Table.class) String by) {} // Table: in an annotation of call(String)
}
