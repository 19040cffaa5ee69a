package shop.constructs;

class TypeOfClosedModule {
    int length = shop.archive.Scroll.LENGTH; // shop.archive.Scroll: source
}
