package shop.lookalikes;

class IgnorableCharactersInTexts {
    // shop.or­ders.Order
    String text = "shop.or­ders.Order";
    char letter = '­';
    int ord­ers;
    int sum = orders;
}
