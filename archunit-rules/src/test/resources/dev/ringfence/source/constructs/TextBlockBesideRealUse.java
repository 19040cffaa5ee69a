package shop.constructs;

class TextBlockBesideRealUse {
    String text = """
            import shop.orders.Order;
            new shop.orders.Order();
            """ + shop.orders.Limits.TEXT; // shop.orders.Limits: source
}
