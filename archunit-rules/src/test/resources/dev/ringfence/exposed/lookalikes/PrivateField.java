package shop.orders.erp;

import sap.conn.Table;

public class PrivateField {
    private Table rows = new Table();
}
