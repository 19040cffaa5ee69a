package shop.orders.erp;

import sap.conn.Table;

public class AnonymousClass {
    public Object call() {
        return new Object() {
            public Table rows() {
                return new Table();
            }
        };
    }
}
