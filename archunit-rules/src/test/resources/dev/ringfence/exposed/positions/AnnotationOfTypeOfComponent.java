package shop.orders.erp;

import sap.conn.Table;

public record AnnotationOfTypeOfComponent(@UsesOfType(Table.class) String by) {} // Table: in an annotation of by
