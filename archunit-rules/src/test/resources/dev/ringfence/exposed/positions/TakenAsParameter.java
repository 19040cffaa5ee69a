package shop.orders.erp;

import sap.conn.Table;

public class TakenAsParameter {
    public void fill(Table rows) {} // Table: taken by fill(Table)
}
