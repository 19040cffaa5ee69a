package shop.orders.erp;

import java.util.List;
import sap.conn.Money;

public class FreeType {
    public List<Money> all(Money first) {
        return List.of(first);
    }
}
