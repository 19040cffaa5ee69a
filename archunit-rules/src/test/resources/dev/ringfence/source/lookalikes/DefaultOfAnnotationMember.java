package shop.lookalikes;

import shop.quotes.Mark;

@Mark
class DefaultOfAnnotationMember {
    @Mark(size = 3)
    int field;
}
