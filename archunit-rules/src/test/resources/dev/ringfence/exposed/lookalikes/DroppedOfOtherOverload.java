package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfOtherOverload {
    private void call(@Notes(Table.class) int by) {}

    public void call(String by) {}
}
