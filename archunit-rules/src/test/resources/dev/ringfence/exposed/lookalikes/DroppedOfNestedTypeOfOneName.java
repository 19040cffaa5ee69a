package shop.orders.erp;

import shop.orders.erp.Holder.Table;

@Notes(Table.class)
public class DroppedOfNestedTypeOfOneName {}
