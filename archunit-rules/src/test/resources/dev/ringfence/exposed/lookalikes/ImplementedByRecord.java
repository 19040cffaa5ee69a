package shop.orders.erp;

import sap.conn.Listener;
import sap.conn.Table;

public record ImplementedByRecord(int at) implements Listener {
    @Override
    public void changed(Table table) {}
}
