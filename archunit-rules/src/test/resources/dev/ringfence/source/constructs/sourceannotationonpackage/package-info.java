@PackageMark // shop.orders.PackageMark: source
package shop.constructs.sourceannotationonpackage;

import shop.orders.PackageMark; // shop.orders.PackageMark: source
