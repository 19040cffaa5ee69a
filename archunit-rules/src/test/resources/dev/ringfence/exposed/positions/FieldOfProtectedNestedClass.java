package shop.orders.erp;

import sap.conn.Table;

public class FieldOfProtectedNestedClass {
    protected static class Line {
        public Table rows; // Table: field Line.rows
    }
}
