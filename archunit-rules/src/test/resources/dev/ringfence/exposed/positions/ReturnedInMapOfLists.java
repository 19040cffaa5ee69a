package shop.orders.erp;

import java.util.List;
import java.util.Map;
import sap.conn.Table;

public class ReturnedInMapOfLists {
    public Map<String, List<Table>> rows() { return null; } // Table: returned by rows()
}
