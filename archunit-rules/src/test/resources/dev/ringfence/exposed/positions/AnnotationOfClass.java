package shop.orders.erp;

import sap.conn.Table;

@Uses(Table.class)
public class AnnotationOfClass {} // Table: in an annotation of AnnotationOfClass
