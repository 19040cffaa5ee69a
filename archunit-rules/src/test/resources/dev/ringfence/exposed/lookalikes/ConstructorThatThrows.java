package shop.orders.erp;

import sap.conn.Broken;

public class ConstructorThatThrows {
    protected ConstructorThatThrows() throws Broken {}
}
