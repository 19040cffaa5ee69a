package shop.orders.erp;

import sap.conn.Broken;

public class ThrownByMethod {
    public void call() throws Broken {} // Broken: thrown by call()
}
