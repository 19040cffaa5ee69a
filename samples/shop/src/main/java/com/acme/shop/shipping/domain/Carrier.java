package com.acme.shop.shipping.domain;

/** Who carries it. */
public sealed interface Carrier {

    String name();

    int days();

    /** The post, for what is light. */
    record Post(Zone zone) implements Carrier {
        @Override
        public String name() {
            return "post";
        }

        @Override
        public int days() {
            return zone.days();
        }
    }

    /** A forwarder, for what is heavy. */
    record Forwarder(String company) implements Carrier {
        @Override
        public String name() {
            return company;
        }

        @Override
        public int days() {
            return 7;
        }
    }
}
