package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfElementOfArray {
    public String @NotesOfType(Table.class) [] @NotesOfType(String.class) [] names() { // Table: in an annotation of names()
        return null;
    }
}
