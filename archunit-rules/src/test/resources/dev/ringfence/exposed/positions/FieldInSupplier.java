package shop.orders.erp;

import java.util.function.Supplier;
import sap.conn.Table;

public class FieldInSupplier {
    public Supplier<Table> rows; // Table: field rows
}
