package shop.orders.erp;

import sap.conn.Table;

public interface FieldOfInterface {
    Table NONE = new Table(); // Table: field NONE
}
