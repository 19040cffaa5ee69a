package shop.orders.erp;

import sap.conn.Table;

public class NameOfConstant {
    public static final String NAME = Table.NAME;
}
