package shop.orders.erp;

import java.io.IOException;
import sap.conn.Table;

public class AnnotationOfThrownType {
    public void call() throws @UsesOfType(Table.class) IOException {} // Table: in an annotation of call()
}
