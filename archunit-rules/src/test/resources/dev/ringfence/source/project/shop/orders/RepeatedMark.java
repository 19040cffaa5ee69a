package shop.orders;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Repeatable(RepeatedMark.All.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatedMark {
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        RepeatedMark[] value();
    }
}
