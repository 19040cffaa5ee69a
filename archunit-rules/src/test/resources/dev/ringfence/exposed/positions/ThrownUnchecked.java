package shop.orders.erp;

import sap.conn.Failure;

public class ThrownUnchecked {
    public void call() throws Failure {} // Failure: thrown by call()
}
