package shop.orders.erp;

import sap.conn.Table;

public class PrivateMethod {
    private Table rows() { return new Table(); }
}
