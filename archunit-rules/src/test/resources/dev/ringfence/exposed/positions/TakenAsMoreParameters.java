package shop.orders.erp;

import sap.conn.Table;

public class TakenAsMoreParameters {
    public void fill(Table... rows) {} // Table: taken by fill(Table[])
}
