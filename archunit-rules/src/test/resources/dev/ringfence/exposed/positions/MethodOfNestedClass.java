package shop.orders.erp;

import sap.conn.Table;

public class MethodOfNestedClass {
    public static class Line {
        public Table rows() { // Table: returned by Line.rows()
            return new Table();
        }
    }
}
