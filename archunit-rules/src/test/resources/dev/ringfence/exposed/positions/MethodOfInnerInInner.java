package shop.orders.erp;

import sap.conn.Mode;

public class MethodOfInnerInInner {
    public class One {
        public class Two {
            public Mode mode() { // Mode: returned by One.Two.mode()
                return Mode.FAST;
            }
        }
    }
}
