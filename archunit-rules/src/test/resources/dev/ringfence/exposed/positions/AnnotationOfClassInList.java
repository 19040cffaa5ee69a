package shop.orders.erp;

import sap.conn.Table;

@Uses({String.class, Table.class})
public class AnnotationOfClassInList {} // Table: in an annotation of AnnotationOfClassInList
