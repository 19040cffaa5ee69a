package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A message names one type or package, or else what a reader finds in the map. */
class PatternsInMessagesTest {

    private static final String MAP = """
            version: 1
            root: ROOTS
            modules:
              sap: {packages: [com.sap], external: true}
              orders:
                packages: PACKAGES
                requires: [sap]
                translations: [{of: sap, in: [.erp, org.acme.orders.Erp]}]
            seams:
              cutover:
                old: orders
                new: sap
                through: [.gateway.Facade, org.acme.Shadow]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @Test
    void a_pattern_below_one_root_or_package_is_written_out() {
        ModuleMap map = map("org.acme", "[.orders]");

        assertThat(inside(map)).isEqualTo("[org.acme.orders.erp, org.acme.orders.Erp]");
        assertThat(through(map)).isEqualTo("[org.acme.gateway.Facade, org.acme.Shadow]");
    }

    @Test
    void a_pattern_below_several_stands_as_the_map_has_it() {
        ModuleMap map = map("[com.acme, org.acme]", "[org.acme.orders, org.acme.sales]");

        assertThat(inside(map)).isEqualTo("[.erp, org.acme.orders.Erp]");
        assertThat(through(map)).isEqualTo("[.gateway.Facade, org.acme.Shadow]");
    }

    private static ModuleMap map(String roots, String packages) {
        return Maps.of(MAP.replace("ROOTS", roots).replace("PACKAGES", packages));
    }

    private static String inside(ModuleMap map) {
        return map.module(new ModuleName("orders"))
                .orElseThrow()
                .translations()
                .get(0)
                .inside()
                .toString();
    }

    private static String through(ModuleMap map) {
        return map.seams().get(0).through().stream()
                .map(Seam.Through::shown)
                .toList()
                .toString();
    }
}
