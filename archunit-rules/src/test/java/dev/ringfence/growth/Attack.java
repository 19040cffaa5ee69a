package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * What somebody tried in order to get debt merged that nobody gave a reason for, to have others blamed, or to leave a
 * build without a verdict; and all that is said of it.
 *
 * @param tried what was tried, in words
 * @param acts what it does to a shop whose branch {@code main} has debt on record
 */
record Attack(String tried, UnaryOperator<Shop> acts, String... expected) {

    static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
              catalog:
                packages: [.catalog]
                state: frozen
              billing:
                packages: [.billing]
                exports: []
                requires: [orders]""";

    static final String BASELINE = "billing/ringfence/billing.baseline";
    static final String ADDED = "! baseline " + BASELINE + ":3 " + Shop.REFUND;

    void on(Path folder) {
        on(folder, MAP);
    }

    void on(Path folder, String map) {
        new Story(tried, acts, expected).in(Shop.with(folder, map));
    }

    @Override
    public String toString() {
        return tried;
    }
}
