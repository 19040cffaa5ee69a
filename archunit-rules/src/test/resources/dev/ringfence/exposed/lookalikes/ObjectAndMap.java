package shop.orders.erp;

import java.util.Map;
import sap.conn.Table;

public class ObjectAndMap {
    public Map<String, Object> call() {
        return Map.of("rows", new Table());
    }
}
