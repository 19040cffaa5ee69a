package shop.orders.erp;

import sap.conn.Table;

public class FieldThatIsStatic {
    public static final Table NONE = new Table(); // Table: field NONE
}
