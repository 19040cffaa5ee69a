package shop.orders.erp;

import java.util.List;
import sap.conn.Table;

public class ReturnedInWildcardThatIsAbove {
    public List<? super Table> rows() { return null; } // Table: returned by rows()
}
