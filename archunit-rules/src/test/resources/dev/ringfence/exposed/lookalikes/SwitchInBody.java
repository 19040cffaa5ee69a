package shop.orders.erp;

import sap.conn.Mode;

public class SwitchInBody {
    public int call(Object any) { return Mode.valueOf(any.toString()) == Mode.FAST ? 1 : 2; }
}
