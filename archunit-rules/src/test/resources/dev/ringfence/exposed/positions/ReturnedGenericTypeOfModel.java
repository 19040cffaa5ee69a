package shop.orders.erp;

import sap.conn.Handler;

public class ReturnedGenericTypeOfModel {
    public Handler<String> handler() { return null; } // Handler: returned by handler()
}
