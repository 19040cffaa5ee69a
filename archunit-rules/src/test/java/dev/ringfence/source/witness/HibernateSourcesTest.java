package dev.ringfence.source.witness;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/** Reads the sources of hibernate-core. */
@Tag("long")
@Order(2)
final class HibernateSourcesTest extends IndependentReadingOfSources {

    HibernateSourcesTest() {
        super(PublishedJar.HIBERNATE);
    }
}
