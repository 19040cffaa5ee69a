package dev.ringfence.rules.witness;

import org.junit.jupiter.api.Order;

/** Reads the class files of commons-lang3, which each build does; {@link HibernateTest} reads a jar of twenty times the size. */
@Order(4)
final class CommonsLangTest extends IndependentReading {

    CommonsLangTest() {
        super("commons-lang3", "org.apache.commons.lang3", 3);
    }
}
