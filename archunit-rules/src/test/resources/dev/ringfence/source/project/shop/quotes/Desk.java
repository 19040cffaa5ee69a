package shop.quotes;

import java.util.List;
import java.util.function.Consumer;
import shop.orders.Box;
import shop.orders.Colour;
import shop.orders.Order;
import shop.orders.OrderException;
import shop.orders.OrderResource;

/** Hands out what orders owns, and takes anything. */
public class Desk {

    public static final Order ORDER = new Order();

    public static Order order() {
        return ORDER;
    }

    public static List<Order> orders() {
        return List.of();
    }

    public static Box<Order> box() {
        return new Box<>();
    }

    public static Colour colour() {
        return Colour.RED;
    }

    public static OrderResource resource() {
        return new OrderResource();
    }

    public static void each(Consumer<Order> consumer) {}

    public static void accept(Order order) {}

    public static void refuse() throws OrderException {}

    public static void take(Object... any) {}

    public static <T> T any() {
        return null;
    }
}
