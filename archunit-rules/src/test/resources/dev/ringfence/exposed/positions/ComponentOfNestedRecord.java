package shop.orders.erp;

import sap.conn.Table;

public class ComponentOfNestedRecord {
    public record Line(Table rows) {} // Table: component Line.rows
}
