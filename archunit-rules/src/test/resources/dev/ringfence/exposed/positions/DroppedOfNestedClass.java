package shop.orders.erp;

import sap.conn.Table;

@Notes(Table.Row.class)
public class DroppedOfNestedClass {} // Table: in an annotation of DroppedOfNestedClass
