package shop.orders.erp;

import sap.conn.Table;

public class ReturnedNestedClass {
    public Table.Row row() { return null; } // Table: returned by row()
}
