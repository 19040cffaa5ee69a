package shop.orders.erp;

import sap.conn.Table;

public @interface DroppedOfElement {
    @Notes(Table.class)
    String by(); // Table: in an annotation of by()
}
