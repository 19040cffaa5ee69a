package shop.lookalikes;

import shop.quotes.*;

class OwnTypeOfTheSamePackageBeforeStarImport {
    Colour order = Colour.next();
    Names names;
}
