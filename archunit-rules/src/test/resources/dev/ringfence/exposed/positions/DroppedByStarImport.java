package shop.orders.erp;

import sap.conn.*;

@Notes(Table.class)
public class DroppedByStarImport {} // Table: in an annotation of DroppedByStarImport
