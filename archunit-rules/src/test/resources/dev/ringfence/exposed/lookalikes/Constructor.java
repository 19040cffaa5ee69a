package shop.orders.erp;

import sap.conn.Table;

public class Constructor {
    public Constructor(Table rows) {}
}
