package shop.orders.erp;

@shop.orders.erp.Notes(sap.conn.Table.class)
public class DroppedByFullName {} // Table: in an annotation of DroppedByFullName
