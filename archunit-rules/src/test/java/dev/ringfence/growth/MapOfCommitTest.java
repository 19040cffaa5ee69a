package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MapOfCommitTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            include: ["*/*.module-map.yaml"]
            """;

    private static final String PART = """
            version: 1
            part: true
            modules:
              orders: {packages: [.orders]}
            """;

    private static TreeFiles commit(Map<String, String> files) {
        return new TreeFiles() {
            @Override
            public SortedSet<String> paths(Predicate<String> asked) {
                return files.keySet().stream().filter(asked).collect(Collectors.toCollection(TreeSet::new));
            }

            @Override
            public Optional<byte[]> content(String path) {
                return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    @Test
    void the_map_of_a_commit_is_read_with_the_parts_that_it_had() {
        Map<String, String> files = new TreeMap<>(Map.of(
                "shop/module-map.yaml", MAP,
                "shop/orders/orders.module-map.yaml", PART,
                "other/billing.module-map.yaml", "no part of it"));

        ModuleMapReading reading = MapOfCommit.read(commit(files), "shop/module-map.yaml");

        assertThat(reading)
                .isInstanceOfSatisfying(
                        ModuleMapReading.Readable.class,
                        readable ->
                                assertThat(readable.map().parts()).containsExactly("orders/orders.module-map.yaml"));
        files.remove("shop/orders/orders.module-map.yaml");
        assertThat(MapOfCommit.read(commit(files), "shop/module-map.yaml"))
                .isInstanceOfSatisfying(
                        ModuleMapReading.Unreadable.class,
                        unreadable -> assertThat(unreadable.problems().get(0))
                                .asString()
                                .startsWith("shop/module-map.yaml:3:11: "));
    }
}
