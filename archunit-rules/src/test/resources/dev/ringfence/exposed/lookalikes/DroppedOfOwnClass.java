package shop.orders.erp;

@Notes(OrderId.class)
public class DroppedOfOwnClass {
    @Notes({Holder.class, String.class})
    public void call() {}
}
