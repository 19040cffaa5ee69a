package shop.lookalikes;

class TextBlock {
    String code = """
            package shop.constructs;
            import shop.orders.Order;
            import static shop.orders.Limits.*;
            class Code { Order order = new shop.orders.Order(); } \""" "" shop.orders.Order
            """;
    String other = """
            "shop.orders.Order" \
            """ + "shop.orders.Order" + '"' + """
            shop.orders.Limits.MAX""";
}
