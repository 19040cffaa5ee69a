package shop.orders.erp;

import java.util.function.Supplier;
import sap.conn.Table;

public class MethodReference {
    public Supplier<?> call() { Supplier<Table> made = Table::new; return made; }
}
