package shop.orders.erp;

import sap.conn.Hooks;
import sap.conn.Table;

public class NameOfHiddenMethod extends Hooks { // Hooks: extended by NameOfHiddenMethod
    public void secret(Table table) {} // Table: taken by secret(Table)

    public void inPackage(Table table) {} // Table: taken by inPackage(Table)

    @Override
    public void on(Table table) {}
}
