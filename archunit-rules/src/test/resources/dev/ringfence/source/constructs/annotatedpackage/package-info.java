@shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
package shop.constructs.annotatedpackage;
