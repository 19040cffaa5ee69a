package shop.orders.erp;

import java.util.List;
import sap.conn.Sink;
import sap.conn.Table;

public class ImplementedWithTypeVariables implements Sink<Table> {
    @Override
    public Table put(Table what) {
        return what;
    }

    @Override
    public Table putAll(Table[] all) {
        return all[0];
    }

    @Override
    public <X extends Table> Table putEach(List<X> all, X last) {
        return last;
    }
}
