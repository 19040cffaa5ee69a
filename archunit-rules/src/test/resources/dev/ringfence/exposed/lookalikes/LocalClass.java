package shop.orders.erp;

import sap.conn.Table;

public class LocalClass {
    public Object call() {
        class Line {
            public Table rows;
        }
        return new Line();
    }
}
