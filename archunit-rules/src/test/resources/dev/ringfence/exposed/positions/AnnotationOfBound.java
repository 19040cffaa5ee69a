package shop.orders.erp;

import sap.conn.Table;

public class AnnotationOfBound<T extends @UsesOfType(Table.class) Number> {} // Table: in an annotation of AnnotationOfBound
