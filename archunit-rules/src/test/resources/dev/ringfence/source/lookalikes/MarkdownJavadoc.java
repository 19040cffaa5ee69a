// java 23
package shop.lookalikes;

/// See [shop.orders.Order] and [Order#next()][shop.orders.Order#next()].
///
/// ```java
/// import shop.orders.Order;
/// ```
class MarkdownJavadoc {}
