package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfArray {
    protected String @NotesOfType(Table.class) [] names = {}; // Table: in an annotation of names
}
