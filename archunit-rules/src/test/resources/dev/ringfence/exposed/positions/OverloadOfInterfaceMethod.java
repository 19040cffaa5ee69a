package shop.orders.erp;

import sap.conn.Listener;
import sap.conn.Table;

public class OverloadOfInterfaceMethod implements Listener {
    @Override
    public void changed(Table table) {}

    public Table changed(String key) { // Table: returned by changed(String)
        return last();
    }
}
