package shop.orders.erp;

import sap.conn.Table;

public class NestedClassOfPackage {
    static class Line {
        public Table rows() {
            return new Table();
        }
    }
}
