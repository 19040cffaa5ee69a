package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfInheritedType extends Holder {
    @Notes(Table.class)
    public void call() {}
}
