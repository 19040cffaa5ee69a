package shop.lookalikes;

import static shop.quotes.Child.DEPTH;
import static shop.quotes.Child.depth;

import shop.quotes.Child;

class MembersThroughAllowedSubclass extends Child {
    int depth = DEPTH + depth() + Child.DEPTH + Child.depth();
}
