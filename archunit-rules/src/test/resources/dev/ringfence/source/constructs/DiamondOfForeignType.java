package shop.constructs;

class DiamondOfForeignType {
    Object box = new shop.orders.Box<>(); // shop.orders.Box: both
}
