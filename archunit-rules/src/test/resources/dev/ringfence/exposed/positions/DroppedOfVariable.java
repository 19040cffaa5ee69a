package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfVariable<N extends Number> {
    public <T, U extends N> void call(@Notes(Table.class) T by, U[] all) {} // Table: in an annotation of call(Object, Number[])
}
