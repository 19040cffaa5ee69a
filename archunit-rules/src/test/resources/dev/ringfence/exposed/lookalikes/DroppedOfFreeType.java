package shop.orders.erp;

import sap.conn.Money;

@Notes(Money.class)
public class DroppedOfFreeType {}
