package shop.orders.erp;

import java.util.ArrayList;
import sap.conn.Table;

public class ArgumentOfSuperClass extends ArrayList<Table> { // Table: extended by ArgumentOfSuperClass
    private static final long serialVersionUID = 1;
}
