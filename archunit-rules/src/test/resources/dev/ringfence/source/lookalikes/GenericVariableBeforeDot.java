package shop.lookalikes;

import java.util.Map;

class GenericVariableBeforeDot {
    int run(Map<String, Map<String, int[]>> shop) {
        return shop.get("orders").get("Order").length;
    }
}
