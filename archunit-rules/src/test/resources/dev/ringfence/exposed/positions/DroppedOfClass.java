package shop.orders.erp;

import sap.conn.Table;

@Notes(Table.class)
public class DroppedOfClass {} // Table: in an annotation of DroppedOfClass
