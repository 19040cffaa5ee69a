package shop.constructs;

class FullNameInImplements implements java.io.Serializable, shop.orders.OrderService { // shop.orders.OrderService: both
    private static final long serialVersionUID = 1L;
}
