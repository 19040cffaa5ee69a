package shop.orders.erp;

import sap.conn.Table;

public @interface ElementOfAnnotation {
    Class<? extends Table> value(); // Table: returned by value()
}
