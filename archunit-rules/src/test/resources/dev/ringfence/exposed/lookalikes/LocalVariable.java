package shop.orders.erp;

import sap.conn.Table;

public class LocalVariable {
    public String call() { Table rows = new Table(); return rows.toString(); }
}
