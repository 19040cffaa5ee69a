package shop.orders.erp;

import sap.conn.Table;

public enum MethodOfEnum {
    ONE;

    public Table rows() { // Table: returned by rows()
        return new Table();
    }
}
