package shop.orders.erp;

import sap.conn.Table;

public @interface DefaultOfElement {
    Class<?> value() default Table.class; // Table: the default of value()
}
