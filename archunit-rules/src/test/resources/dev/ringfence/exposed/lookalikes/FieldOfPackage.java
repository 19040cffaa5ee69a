package shop.orders.erp;

import sap.conn.Table;

public class FieldOfPackage {
    Table rows;
}
