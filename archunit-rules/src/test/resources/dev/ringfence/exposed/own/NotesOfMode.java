package shop.orders.erp;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import sap.conn.Mode;

/** Has a constant of the model as a value. */
@Retention(RetentionPolicy.SOURCE)
@interface NotesOfMode {
    Mode value();
}
