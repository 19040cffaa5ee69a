package shop.orders.erp;

import sap.conn.Listener;

public interface InterfaceThatExtends extends Listener {} // Listener: extended by InterfaceThatExtends
