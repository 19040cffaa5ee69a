package shop.orders.erp;

import sap.conn.Table;

public class FieldThatIsPublic {
    public Table rows; // Table: field rows
}
