package shop.orders.erp;

import sap.conn.Table;

public class BoundOfMethod {
    public <T extends Table> void sort(T one) {} // Table: a bound of sort(Table)
}
