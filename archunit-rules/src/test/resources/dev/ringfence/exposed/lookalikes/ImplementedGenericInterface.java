package shop.orders.erp;

import sap.conn.Handler;
import sap.conn.Table;

public class ImplementedGenericInterface implements Handler<Table> {
    @Override
    public Table handle(Table what) {
        return what;
    }
}
