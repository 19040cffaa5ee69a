/**
 * <pre>
 * import shop.orders.Order;
 * </pre>
 */
@shop.quotes.Mark(text = "shop.orders.Order")
package shop.lookalikes.importlinesinpackage;
/* import shop.orders.Order; */
