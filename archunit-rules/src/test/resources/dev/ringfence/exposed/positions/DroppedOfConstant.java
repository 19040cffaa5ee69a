package shop.orders.erp;

import sap.conn.Table;

public enum DroppedOfConstant {
    @Notes(Table.class)
    FIRST // Table: in an annotation of FIRST
}
