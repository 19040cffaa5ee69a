package shop.orders.erp;

import sap.conn.Table;

public class CastInBody {
    public Object call(Object any) { return any instanceof Table table ? table : (Object) new Table[0]; }
}
