@Mark(size = shop.orders.Limits.MAX) // shop.orders.Limits: source
package shop.constructs.constantinpackageannotation;

import shop.quotes.Mark;
