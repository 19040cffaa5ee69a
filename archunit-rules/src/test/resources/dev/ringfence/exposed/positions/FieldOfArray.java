package shop.orders.erp;

import sap.conn.Table;

public class FieldOfArray {
    public final Table.Row[] rows = {}; // Table: field rows
}
