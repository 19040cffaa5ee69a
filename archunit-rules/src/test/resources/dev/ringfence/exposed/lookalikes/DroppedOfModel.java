package shop.orders.erp;

import sap.conn.Sticker;

@Sticker
public class DroppedOfModel {
    @Sticker
    public void call() {}
}
