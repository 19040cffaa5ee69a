package shop.orders.erp;

import java.util.Comparator;
import sap.conn.Table;

public abstract class AnnotationOfSuperType implements Comparator<@UsesOfType(Table.class) String> {} // Table: in an annotation of AnnotationOfSuperType
