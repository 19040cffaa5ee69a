package shop.orders.erp;

import sap.conn.Table;

public class DroppedInNestedClass {
    public static class Inner {
        @Notes(Table.class)
        public void call() {} // Table: in an annotation of Inner.call()
    }

    @Notes(Table.class)
    protected interface Other {} // Table: in an annotation of DroppedInNestedClass.Other
}
