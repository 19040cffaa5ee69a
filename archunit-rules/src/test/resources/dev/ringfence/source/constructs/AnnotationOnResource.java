package shop.constructs;

class AnnotationOnResource {
    void run(java.util.stream.Stream<?> given) {
        try (@shop.orders.RuntimeMark java.util.stream.Stream<?> all = given) { // shop.orders.RuntimeMark: source
            all.count();
        }
    }
}
