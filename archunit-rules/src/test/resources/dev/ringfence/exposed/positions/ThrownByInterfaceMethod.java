package shop.orders.erp;

import sap.conn.Broken;

public interface ThrownByInterfaceMethod {
    void call() throws Broken, java.io.IOException; // Broken: thrown by call()
}
