package shop.lookalikes;

import shop.stock.api.*;
import shop.stock.api.Item;

class ExportedTypeOfRequiredModule {
    Item item;
    int weight = shop.stock.api.Item.WEIGHT;
}
