package shop.orders.erp;

import java.util.List;
import sap.conn.Table;

public class ReturnedInWildcardThatExtends {
    public List<? extends Table> rows() { return null; } // Table: returned by rows()
}
