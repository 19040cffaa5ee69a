package shop.orders.erp;

import sap.conn.Table;

public class PrivateNestedClass {
    private static class Line {
        public Table rows;
    }

    public Object line() {
        return new Line();
    }
}
