package shop.orders.erp;

import sap.conn.Broken;

public class CaughtInBody {
    public void call() { try { throw new Broken(); } catch (Broken broken) { throw new IllegalStateException(broken); } }
}
