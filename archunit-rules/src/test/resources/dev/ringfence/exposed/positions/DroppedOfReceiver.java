package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfReceiver {
    public void call(@NotesOfType(Table.class) DroppedOfReceiver this) {} // Table: in an annotation of call()
}
