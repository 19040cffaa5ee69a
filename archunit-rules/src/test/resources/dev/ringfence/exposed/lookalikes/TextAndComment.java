package shop.orders.erp;

/** Reads a {@link sap.conn.Table}. */
public class TextAndComment {
    public String call() {
        return "sap.conn.Table"; // sap.conn.Table
    }
}
