package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfConstructor {
    @Notes(Table.class)
    public DroppedOfConstructor(@Notes(Table.class) String by) {}
}
