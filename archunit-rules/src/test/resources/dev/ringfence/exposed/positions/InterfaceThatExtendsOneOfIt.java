package shop.orders.erp;

import sap.conn.Table;

public interface InterfaceThatExtendsOneOfIt extends Comparable<Table> {} // Table: extended by InterfaceThatExtendsOneOfIt
