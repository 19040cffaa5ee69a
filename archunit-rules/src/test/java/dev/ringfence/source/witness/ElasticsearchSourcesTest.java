package dev.ringfence.source.witness;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/** Reads the sources of the server of elasticsearch. */
@Tag("long")
@Order(1)
final class ElasticsearchSourcesTest extends IndependentReadingOfSources {

    ElasticsearchSourcesTest() {
        super(PublishedJar.ELASTICSEARCH);
    }
}
