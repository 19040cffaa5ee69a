package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfPrivateMethod {
    @Uses(Table.class)
    private void call() {}
}
