package shop.orders.erp;

import sap.conn.Table;

class ClassOfPackage {
    public Table rows() {
        return new Table();
    }
}
