package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfSuperClass extends @NotesOfType(Table.class) Thread {} // Table: in an annotation of DroppedOfSuperClass
