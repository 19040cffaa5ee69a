package shop.orders.erp;

import java.util.List;
import sap.conn.Sink;

@SuppressWarnings("rawtypes")
public class ImplementedWithErasedParameters implements Sink {
    @Override
    public sap.conn.Table put(Object what) {
        return null;
    }

    @Override
    public sap.conn.Table putAll(Object[] all) {
        return null;
    }

    @Override
    public sap.conn.Table putEach(List all, Object last) {
        return null;
    }
}
