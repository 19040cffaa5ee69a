package shop.orders.erp;

import sap.conn.Table;

@FunctionalInterface
public interface TakenByInterfaceMethod {
    void accept(Table rows); // Table: taken by accept(Table)
}
