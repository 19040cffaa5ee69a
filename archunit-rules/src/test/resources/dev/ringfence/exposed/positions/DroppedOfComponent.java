package shop.orders.erp;

import sap.conn.Table;

public record DroppedOfComponent(@Notes(Table.class) String by) {} // Table: in an annotation of by
