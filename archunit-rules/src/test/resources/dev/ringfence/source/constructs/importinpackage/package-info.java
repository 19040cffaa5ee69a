@RuntimeMark // shop.orders.RuntimeMark: both
package shop.constructs.importinpackage;

import shop.orders.RuntimeMark; // shop.orders.RuntimeMark: both
