package shop.constructs;

class AnnotationOnForEachVariable {
    void run(int[] numbers) {
        for (@shop.orders.SourceMark int number : numbers) { // shop.orders.SourceMark: source
            run(numbers);
        }
    }
}
