package shop.quotes;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import shop.orders.Colour;
import shop.orders.Order;
import shop.orders.RuntimeMark;

/** May be given all that an annotation can hold; its defaults name orders. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Mark {
    Class<?>[] types() default Order.class;

    Colour colour() default Colour.RED;

    int size() default Order.LIMIT;

    String text() default Order.NAME;

    RuntimeMark[] marks() default {};

    int OrderDesk() default 0;
}
