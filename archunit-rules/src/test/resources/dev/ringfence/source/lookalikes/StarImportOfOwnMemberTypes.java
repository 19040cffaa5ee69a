package shop.lookalikes;

import shop.lookalikes.StarImportOfOwnMemberTypes.*;

@Deprecated
class StarImportOfOwnMemberTypes {
    static class Order {}

    Order order;
}
