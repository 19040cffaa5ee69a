package shop.lookalikes;

class CharacterLiterals {
    char quote = '"';
    String name = "shop.orders.Order";
    char again = '"', escaped = '\'', slash = '\\', code = '\u0022';
    String other = "shop.orders.Limits";
}
