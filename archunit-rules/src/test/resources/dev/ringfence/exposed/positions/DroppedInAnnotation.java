package shop.orders.erp;

import sap.conn.Table;

@Notes(more = @NotesOfType(Table.class), text = "any")
public class DroppedInAnnotation {} // Table: in an annotation of DroppedInAnnotation
