package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfPackage {
    @Notes(Table.class)
    String by = "";

    @Notes(Table.class)
    void call() {}

    @Notes(Table.class)
    static class Inner {}
}
