package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfBound<T extends @NotesOfType(Table.class) Number> {} // Table: in an annotation of DroppedOfBound
