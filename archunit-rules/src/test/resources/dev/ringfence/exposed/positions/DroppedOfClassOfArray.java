package shop.orders.erp;

import sap.conn.Table;

@Notes(Table[].class)
public class DroppedOfClassOfArray {} // Table: in an annotation of DroppedOfClassOfArray
