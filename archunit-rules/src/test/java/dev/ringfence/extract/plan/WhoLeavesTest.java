package dev.ringfence.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may leave, by the map alone, and what somebody probably meant. */
class WhoLeavesTest {

    private static final ModuleMap MAP = map("""
            version: 1
            root: shop
            modules:
              orders:
                packages: [.orders]
                modules:
                  lines: {packages: [.orders.lines]}
                  pricing: {packages: [.orders.pricing]}
              billing: {packages: [.billing]}
            """);

    private static ModuleMap map(String text) {
        MapFiles files = MapFiles.inMemory(text.getBytes(StandardCharsets.UTF_8), List.of(), path -> new byte[0]);
        return ((ModuleMapReading.Readable) ModuleMapReader.read(files, "module-map.yaml")).map();
    }

    private static String refused(String name) {
        return WhoLeaves.refused(name, MAP).orElse("");
    }

    @Test
    void a_module_in_a_module_is_meant_by_its_own_name_and_by_slips_of_it() {
        String lines = "; did you mean orders.lines?";

        assertThat(refused("orderlines")).isEqualTo("the map has no module orderlines" + lines);
        assertThat(refused("orders/lines")).isEqualTo("the map has no module orders/lines" + lines);
        assertThat(refused("lines")).isEqualTo("the map has no module lines" + lines);
        assertThat(refused("prizing")).isEqualTo("the map has no module prizing; did you mean orders.pricing?");
        assertThat(refused("biling")).isEqualTo("the map has no module biling; did you mean billing?");
        assertThat(refused("shipping"))
                .isEqualTo(
                        "the map has no module shipping; its modules are orders, orders.lines, orders.pricing, billing");
    }
}
