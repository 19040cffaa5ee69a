package shop.orders.erp;

import sap.conn.Sink;
import sap.conn.Table;

public abstract class OverloadBesideTypeVariables implements Sink<Table> {
    public Table putAll(String all) { // Table: returned by putAll(String)
        return null;
    }

    public Table putAll(int[] all) { // Table: returned by putAll(int[])
        return null;
    }

    public Table putEach(String all, Table last) { // Table: returned by putEach(String, Table), taken by putEach(String, Table)
        return last;
    }
}
