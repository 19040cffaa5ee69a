package shop.orders.erp;

import sap.conn.Table;

public class DroppedBesideKept {
    @Notes(Table.class)
    @Uses(Table.class)
    public Table call() { // Table: in an annotation of call(), returned by call()
        return null;
    }
}
