package shop.orders.erp;

import sap.conn.Mode;

public @interface DefaultOfConstant {
    Mode[] value() default {Mode.SAFE}; // Mode: returned by value(), the default of value()
}
