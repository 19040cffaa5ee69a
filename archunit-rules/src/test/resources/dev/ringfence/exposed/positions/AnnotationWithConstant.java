package shop.orders.erp;

import sap.conn.Mode;

public class AnnotationWithConstant {
    public @interface At {
        Mode value(); // Mode: returned by At.value()
    }

    @At(Mode.FAST)
    public void call() {} // Mode: in an annotation of call()
}
