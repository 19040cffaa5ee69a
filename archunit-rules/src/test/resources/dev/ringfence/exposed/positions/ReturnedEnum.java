package shop.orders.erp;

import sap.conn.Mode;

public class ReturnedEnum {
    public Mode mode() { return Mode.FAST; } // Mode: returned by mode()
}
