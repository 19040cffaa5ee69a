package shop.orders.erp;

import sap.conn.Table;

public class SuperClass extends Table {} // Table: extended by SuperClass
