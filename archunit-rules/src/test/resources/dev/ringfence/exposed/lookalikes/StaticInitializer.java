package shop.orders.erp;

import sap.conn.Table;

public class StaticInitializer {
    static { new Table(); }
}
