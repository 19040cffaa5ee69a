package shop.orders.erp;

import java.util.function.Function;
import sap.conn.Table;

public class Lambda {
    public Runnable call() { Function<Table, String> f = table -> table.toString(); return () -> f.apply(new Table()); }
}
