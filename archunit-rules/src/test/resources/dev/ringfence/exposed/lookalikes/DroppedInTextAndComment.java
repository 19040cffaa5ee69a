package shop.orders.erp;

import sap.conn.Table;

/** Has {@code @Notes(Table.class)}. */
@Notes(text = "@Notes(Table.class)")
public class DroppedInTextAndComment {
    // @Notes(Table.class)
    public String call(/* @Notes(Table.class) */ String by) {
        return "@Notes(Table.class)";
    }
}
