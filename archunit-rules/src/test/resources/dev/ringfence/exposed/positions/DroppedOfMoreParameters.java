package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfMoreParameters {
    public void call(int count, @Notes(Table.class) String... by) {} // Table: in an annotation of call(int, String[])
}
