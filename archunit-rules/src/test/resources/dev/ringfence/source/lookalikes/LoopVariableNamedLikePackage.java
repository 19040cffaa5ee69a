package shop.lookalikes;

import shop.quotes.Path;

class LoopVariableNamedLikePackage {
    int run(Path[] all) {
        for (Path shop : all) {
            shop.orders.Order++;
        }
        for (Path shop = all[0]; shop.orders.Order < shop.orders.Limits.MAX; shop.orders.Order++) {
            shop.orders.Limits.MAX--;
        }
        return 0;
    }
}
