package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfReturnedType {
    public @NotesOfType(Table.class) String name() { // Table: in an annotation of name()
        return "";
    }
}
