package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfTypeParameterOfClass<@NotesOfType(Table.class) T> {} // Table: in an annotation of DroppedOfTypeParameterOfClass
