package shop.orders.erp;

import sap.conn.Failure;

public class SuperClassThatIsThrown extends Failure { // Failure: extended by SuperClassThatIsThrown
    private static final long serialVersionUID = 1;
}
