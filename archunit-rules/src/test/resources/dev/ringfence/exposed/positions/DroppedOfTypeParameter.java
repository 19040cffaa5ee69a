package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfTypeParameter {
    public <@NotesOfType(Table.class) T> void call(T by) {} // Table: in an annotation of call(Object)
}
