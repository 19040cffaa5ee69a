package shop.constructs;

class AnnotationOnCatchParameter {
    void run() {
        try {
            hashCode();
        } catch (@shop.orders.TypeMark RuntimeException e) { // shop.orders.TypeMark: source
            throw e;
        }
    }
}
