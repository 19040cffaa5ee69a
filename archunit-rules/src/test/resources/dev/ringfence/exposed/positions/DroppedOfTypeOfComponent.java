package shop.orders.erp;

import sap.conn.Table;

public record DroppedOfTypeOfComponent(@NotesOfType(Table.class) String by) {} // Table: in an annotation of by
