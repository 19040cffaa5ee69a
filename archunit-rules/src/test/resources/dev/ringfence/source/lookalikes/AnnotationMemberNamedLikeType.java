package shop.service;

import shop.quotes.Mark;

@Mark(OrderDesk = 1)
class AnnotationMemberNamedLikeType {
    @interface Own {
        String OrderState() default "";
    }

    @Own(OrderState = "OrderDesk")
    int field;
}
