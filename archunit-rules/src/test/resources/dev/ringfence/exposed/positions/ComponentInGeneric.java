package shop.orders.erp;

import java.util.List;
import sap.conn.Table;

public record ComponentInGeneric(List<Table> rows) {} // Table: component rows
