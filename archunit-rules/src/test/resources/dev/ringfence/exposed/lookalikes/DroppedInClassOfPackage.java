package shop.orders.erp;

import sap.conn.Table;

@Notes(Table.class)
class DroppedInClassOfPackage {
    @Notes(Table.class)
    public void call() {}
}
