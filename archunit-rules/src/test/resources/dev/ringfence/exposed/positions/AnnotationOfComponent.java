package shop.orders.erp;

import sap.conn.Table;

public record AnnotationOfComponent(@Uses(Table.class) String by) {} // Table: in an annotation of by
