package shop.orders.erp;

@sap.conn.Marker
public class AnnotationOfModel {
    @sap.conn.Marker
    public void call() {}
}
