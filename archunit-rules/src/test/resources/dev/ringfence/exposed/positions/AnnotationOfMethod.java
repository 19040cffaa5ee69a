package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfMethod {
    @Uses(Table.class)
    public void call() {} // Table: in an annotation of call()
}
