/** See {@link Order}. It leaves no class. */
package shop.constructs.unusedimportinpackage;

import shop.orders.Order; // shop.orders.Order: source
