package shop.constructs;

sealed interface NonSealedType permits NonSealedLeaf {}

non-sealed class NonSealedLeaf implements NonSealedType {
    shop.orders.Order order; // NonSealedLeaf -> shop.orders.Order: both
}
