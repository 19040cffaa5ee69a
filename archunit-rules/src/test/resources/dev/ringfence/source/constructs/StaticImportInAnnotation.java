package shop.constructs;

import static shop.orders.Limits.TEXT; // shop.orders.Limits: source

@SuppressWarnings(TEXT) // shop.orders.Limits: source
class StaticImportInAnnotation {}
