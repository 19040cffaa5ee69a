package shop.orders.erp;

import sap.conn.Listener;
import sap.conn.Table;

public class MethodBesideOverrides implements Listener {
    @Override
    public void changed(Table table) {}

    public Table rows() { // Table: returned by rows()
        return last();
    }
}
