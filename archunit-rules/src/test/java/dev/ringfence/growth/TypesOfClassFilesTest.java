package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose code something is may show in class files alone: a plugin made them, and git knows no source. */
final class TypesOfClassFilesTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              app: {packages: [com.acme]}
              wire: {packages: [.wire], requires: []}
              billing: {packages: [.billing], requires: []}""";

    private static final String DROPPED = MAP.replace("  wire: {packages: [.wire], requires: []}\n", "");

    @TempDir
    Path temp;

    private String after(String map, String... made) {
        try (Shop shop = Shop.with(temp, MAP).map(map)) {
            for (String type : made) {
                shop.made(type);
            }
            return shop.verdict();
        }
    }

    @Test
    void a_dropped_module_of_code_that_is_only_made_counts_where_its_class_files_are_there() {
        assertThat(after(DROPPED, "com.acme.wire.Message")).isEqualTo("""
                broken
                ! module module-map.yaml:1 wire is not in the map any more""");
    }

    @Test
    void without_its_class_files_nobody_has_that_code() {
        assertThat(after(DROPPED)).isEqualTo("kept");
    }

    @Test
    void class_files_of_other_packages_change_nothing() {
        assertThat(after(DROPPED, "com.acme.billing.BillingStub", "org.other.Message"))
                .isEqualTo("kept");
    }
}
