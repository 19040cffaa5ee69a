package shop.orders.erp;

import sap.conn.Table;

public interface ReturnedByInterfaceMethod {
    Table rows(); // Table: returned by rows()
}
