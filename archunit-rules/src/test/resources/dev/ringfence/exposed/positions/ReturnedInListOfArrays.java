package shop.orders.erp;

import java.util.List;
import sap.conn.Table;

public class ReturnedInListOfArrays {
    public List<Table[]> rows() { return null; } // Table: returned by rows()
}
