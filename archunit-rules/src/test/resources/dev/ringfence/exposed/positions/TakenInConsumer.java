package shop.orders.erp;

import java.util.function.Consumer;
import sap.conn.Table;

public class TakenInConsumer {
    public void each(Consumer<Table> to) {} // Table: taken by each(Consumer)
}
