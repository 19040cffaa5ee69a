package shop.orders.erp;

import java.io.IOException;
import sap.conn.Table;

public class DroppedOfThrownType {
    public void call() throws @NotesOfType(Table.class) IOException {} // Table: in an annotation of call()
}
