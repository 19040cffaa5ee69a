package shop.lookalikes;

import shop.quotes.Path;

class MethodsNamedLikePackage {
    Path shop() {
        return new Path();
    }

    int run(Path shop) {
        return shop().orders().Order() + shop.<Path>same(null).orders().Limits.MAX;
    }
}
