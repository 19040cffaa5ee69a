package shop.constructs;

abstract class FullNameInTypeArgumentOfSuperclass
        extends java.util.ArrayList<shop.orders.Order> { // shop.orders.Order: both
    private static final long serialVersionUID = 1L;
}
