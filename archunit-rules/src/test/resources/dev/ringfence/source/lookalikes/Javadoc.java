package shop.lookalikes;

/**
 * See {@link shop.orders.Order}, {@code new shop.orders.Order()}.
 *
 * @see shop.orders.Limits#MAX
 */
class Javadoc {
    /**
     * Runs.
     *
     * @throws shop.orders.OrderFailure never
     */
    void run() {}
}
