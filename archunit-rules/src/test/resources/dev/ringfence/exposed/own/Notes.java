package shop.orders.erp;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names classes for those who read the source: no class file keeps it. */
@Documented
@Retention(RetentionPolicy.SOURCE)
public @interface Notes {
    Class<?>[] value() default {};

    NotesOfType[] more() default {};

    String text() default "";
}
