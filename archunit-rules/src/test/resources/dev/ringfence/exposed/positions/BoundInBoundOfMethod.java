package shop.orders.erp;

import sap.conn.Table;

public class BoundInBoundOfMethod {
    public <T extends Comparable<Table>> void sort(T one) {} // Table: a bound of sort(Comparable)
}
