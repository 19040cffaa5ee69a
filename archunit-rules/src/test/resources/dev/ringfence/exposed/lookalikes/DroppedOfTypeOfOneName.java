package shop.orders.erp;

import sapling.Table;

@Notes(Table.class)
public class DroppedOfTypeOfOneName {}
