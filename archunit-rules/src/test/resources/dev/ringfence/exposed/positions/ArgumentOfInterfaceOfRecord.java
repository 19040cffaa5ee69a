package shop.orders.erp;

import java.util.function.Supplier;
import sap.conn.Mode;

public record ArgumentOfInterfaceOfRecord(int at) implements Supplier<Mode> { // Mode: implemented by ArgumentOfInterfaceOfRecord
    @Override
    public Mode get() { // Mode: returned by get()
        return Mode.SAFE;
    }
}
