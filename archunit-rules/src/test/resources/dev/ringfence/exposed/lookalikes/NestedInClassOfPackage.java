package shop.orders.erp;

import sap.conn.Table;

class NestedInClassOfPackage {
    public static class Line extends Table {}
}
