package shop.orders.erp;

import java.util.List;
import java.util.function.Function;
import sap.conn.Mode;
import sap.conn.Table;

public class TakenInFunction {
    public void map(Function<? super Table, ? extends List<Mode>> to) {} // Table: taken by map(Function); Mode: taken by map(Function)
}
