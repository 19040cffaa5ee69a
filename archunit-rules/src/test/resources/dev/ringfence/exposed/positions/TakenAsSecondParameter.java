package shop.orders.erp;

import sap.conn.Table;

public class TakenAsSecondParameter {
    public void fill(OrderId id, Table rows) {} // Table: taken by fill(OrderId, Table)
}
