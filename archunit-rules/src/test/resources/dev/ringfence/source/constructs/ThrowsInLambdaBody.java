package shop.constructs;

class ThrowsInLambdaBody {
    Runnable run = () -> {
        try {
            shop.quotes.Desk.refuse();
        } catch (final shop.orders.OrderException e) { // shop.orders.OrderException: both
            throw new IllegalStateException(e);
        }
    };
}
