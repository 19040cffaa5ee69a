package shop.lookalikes;

@SuppressWarnings({"shop.orders.Order", "import shop.orders.Order;"})
class AnnotationText {}
