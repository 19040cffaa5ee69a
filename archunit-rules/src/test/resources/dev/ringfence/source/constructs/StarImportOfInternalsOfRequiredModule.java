package shop.constructs;

import shop.stock.*; // shop.stock.*: source
import shop.stock.api.*;

class StarImportOfInternalsOfRequiredModule {
    Item item;
}
