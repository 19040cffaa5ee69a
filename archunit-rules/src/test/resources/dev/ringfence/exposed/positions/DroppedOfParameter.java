package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfParameter {
    public void call(@Notes(Table.class) String by) {} // Table: in an annotation of call(String)
}
