package dev.ringfence.source.witness;

import org.junit.jupiter.api.Order;

/** Reads the sources of commons-lang3, which each build reads. */
@Order(4)
final class CommonsLangSourcesTest extends IndependentReadingOfSources {

    CommonsLangSourcesTest() {
        super(PublishedJar.COMMONS_LANG);
    }
}
