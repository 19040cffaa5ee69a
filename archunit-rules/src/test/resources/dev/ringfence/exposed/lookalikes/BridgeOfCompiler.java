package shop.orders.erp;

import java.util.function.Supplier;
import sap.conn.Table;

public class BridgeOfCompiler implements Supplier<String> {
    private static Table rows = new Table();

    @Override
    public String get() {
        return rows.toString();
    }
}
