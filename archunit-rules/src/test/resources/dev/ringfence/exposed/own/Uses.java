package shop.orders.erp;

import java.lang.annotation.Documented;

/** Names classes, in the documentation too. */
@Documented
public @interface Uses {
    Class<?>[] value() default {};
}
