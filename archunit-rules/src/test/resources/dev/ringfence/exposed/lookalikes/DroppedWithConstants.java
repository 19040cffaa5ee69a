package shop.orders.erp;

import sap.conn.Mode;
import sap.conn.Table;

@NotesOfMode(Mode.FAST)
public class DroppedWithConstants {
    @Notes(text = Table.NAME)
    public void call() {}
}
