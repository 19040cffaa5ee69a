package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfPrivateMembers {
    @Notes(Table.class)
    private String by = "";

    @Notes(Table.class)
    private void call() {}

    @Notes(Table.class)
    private static class Inner {
        @Notes(Table.class)
        public void call() {}
    }
}
