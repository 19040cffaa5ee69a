package shop.lookalikes;

import static shop.lookalikes.StaticStarImportOfOwnType.*;

class StaticStarImportOfOwnType {
    static int LIMIT = 1;
    int limit = LIMIT;
}
