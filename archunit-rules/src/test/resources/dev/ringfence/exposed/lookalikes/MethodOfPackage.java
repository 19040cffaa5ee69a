package shop.orders.erp;

import sap.conn.Table;

public class MethodOfPackage {
    Table rows() { return new Table(); }
}
