package shop.orders.erp;

import sap.conn.*;

public class DroppedOfHiddenType {
    public static class Table {}

    @Notes(Table.class)
    public void call() {}
}
