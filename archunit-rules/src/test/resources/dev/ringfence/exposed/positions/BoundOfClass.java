package shop.orders.erp;

import sap.conn.Table;

public class BoundOfClass<T extends Table> {} // Table: a bound of BoundOfClass
