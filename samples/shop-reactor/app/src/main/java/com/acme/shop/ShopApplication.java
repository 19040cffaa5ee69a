package com.acme.shop;

import com.acme.shop.app.DemoDay;
import com.acme.shop.shared.ShopClock;

/** Opens the shop for a day. */
public final class ShopApplication {

    private ShopApplication() {}

    public static void main(String[] args) {
        ShopClock clock = ShopClock.system();
        new DemoDay(ShopWiring.with(clock), clock).run().forEach(System.out::println);
    }
}
