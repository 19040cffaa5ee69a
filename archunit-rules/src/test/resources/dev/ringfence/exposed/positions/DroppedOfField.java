package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfField {
    @Notes(Table.class)
    public String by = ""; // Table: in an annotation of by
}
