package shop.constructs;

import shop.orders.Order; // shop.orders.Order: source

/** See {@link Order}, and {@linkplain Order#next()}. */
class SingleImportThatOnlyJavadocUses {}
