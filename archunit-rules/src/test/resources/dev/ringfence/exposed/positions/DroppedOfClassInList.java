package shop.orders.erp;

import sap.conn.Table;

@Notes({String.class, Table.class})
public class DroppedOfClassInList {} // Table: in an annotation of DroppedOfClassInList
