package shop.orders.erp;

import sap.conn.Table;

public class SuperClassOfNestedClass {
    public static class Line extends Table {} // Table: extended by SuperClassOfNestedClass.Line
}
