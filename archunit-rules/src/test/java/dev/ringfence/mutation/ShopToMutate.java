package dev.ringfence.mutation;

import dev.ringfence.world.World;
import java.nio.file.Path;

/** A shop with some of everything: each state, debt, an exception, frozen code, second types, nested types. */
final class ShopToMutate {

    private static final String MAP = """
            version: 1
            root: shop
            policy: {cycles: fail}
            modules:
              orders:
                packages: [.orders]
                exports: '*'
                requires: []
                state: frozen
                because: ORD-1
              billing:
                packages: [.billing]
                requires: []
                shared: false
                state: active
                forbids: []
                layers: [[pdf], [text]]
              app:
                packages: [.app]
                requires: [orders, billing]
              legacy:
                packages: [.legacy]
                requires: []
                state: active
            exceptions: []
            ignore: []
            """;

    private ShopToMutate() {}

    static World in(Path folder) {
        World world = World.in(folder)
                .wholeMap(MAP)
                .file("module-map.yaml", MAP)
                .source("shop/orders/Order.java", """
                        package shop.orders;

                        import java.util.List;

                        public class Order {
                            public static final int LIMIT = 7;
                            private final List<Line> lines = List.of();
                            /*1*/
                            public int total(int tax) { return lines.stream().mapToInt(line -> line.count * tax).sum(); }
                            public String text() { return "text"; }
                            static class Line { int count; /*3*/ }
                        }
                        """)
                .source("shop/orders/api/Total.java", """
                        package shop.orders.api;

                        public interface Total { int of(int count); default String text() { return "text"; } }
                        """)
                .source("shop/billing/Invoice.java", """
                        package shop.billing;

                        import java.util.List;
                        import shop.orders.Order;

                        public class Invoice {
                            /*2*/
                            public List<Order> orders(Object any) { return any instanceof Order order ? List.of(order) : List.of(); }
                            Runnable later() { return new Runnable() { @Override public void run() { new Order().total(1); } }; }
                            /*3*/
                        }
                        class Reminder { Order order; }
                        """)
                .source("shop/billing/pdf/Page.java", """
                        package shop.billing.pdf;

                        public class Page { /*1*/ shop.billing.text.Words words; /*2*/ }
                        """)
                .source("shop/billing/text/Words.java", """
                        package shop.billing.text;

                        public class Words { /*1*/ shop.billing.pdf.Page page; String words = "text"; }
                        """)
                .source("shop/app/Main.java", """
                        package shop.app;

                        import java.util.List;

                        public class Main {
                            public static void main(String[] args) { System.out.println(List.of(new shop.orders.Order())); }
                            /*1*/ /*2*/ /*3*/
                        }
                        """)
                .source("shop/legacy/Old.java", """
                        package shop.legacy;

                        import shop.orders.api.Total;

                        public class Old implements Total { public int of(int count) { return count + shop.orders.Order.LIMIT; } }
                        """)
                .source("shop/Stray.java", "package shop;", "class Stray { }")
                .baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order # ORD-1")
                .baseline("unmapped.baseline", "shop.Stray")
                .freeze()
                .compile();
        return world;
    }
}
