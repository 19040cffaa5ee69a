package shop.lookalikes;

class StringLiteral {
    String name = "shop.orders.Order";
    String code = "; import shop.orders.Order; new shop.orders.Order() //";
    String quoted = "\" + shop.orders.Limits.MAX + \"";
    String escaped = "\\" + "shop.orders.Limits.MAX";
}
