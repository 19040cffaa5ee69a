package shop.orders.erp;

import sap.conn.Table;

@Quiet(Table.class)
public class AnnotationWithoutDocumentation {} // Table: in an annotation of AnnotationWithoutDocumentation
