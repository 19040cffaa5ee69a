package shop.orders.erp;

import sap.conn.Broken;

public class ThrownByTypeVariable {
    public <E extends Broken> void call() throws E {} // Broken: a bound of call(), thrown by call()
}
