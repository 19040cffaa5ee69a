package shop.orders.erp;

import sap.conn.Table;

public interface MethodOfNestedInterface {
    interface Lines {
        Table rows(); // Table: returned by Lines.rows()
    }
}
