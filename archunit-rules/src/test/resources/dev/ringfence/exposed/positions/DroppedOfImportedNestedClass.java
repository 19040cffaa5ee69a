package shop.orders.erp;

import sap.conn.Table.Row;

@Notes(Row.class)
public class DroppedOfImportedNestedClass {} // Table: in an annotation of DroppedOfImportedNestedClass
