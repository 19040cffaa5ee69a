package shop.orders.erp;

import sap.conn.Table;

public class FieldThatIsProtected {
    protected Table rows; // Table: field rows
}
