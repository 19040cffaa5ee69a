package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that an import of a whole module brings in, where the module's declaration is at hand.
 *
 * <p>javac 25 was asked for each of these values; the sources need a newer javac than there may be here.
 */
class DeclaredModulesTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
              friends: {packages: [.friends]}
              secret: {packages: [.secret]}
              billing: {packages: [.billing], requires: []}
            """;

    private static final String ALL = "module shop.all { exports shop.orders; exports shop.friends to shop.friend; }";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of("none"));

    @BeforeEach
    void compile() {
        world = World.in(folder)
                .map(MAP)
                .source("module-info.java", ALL)
                .source("shop/orders/Order.java", "package shop.orders;", "public class Order {}")
                .source("shop/secret/Order.java", "package shop.secret;", "public class Order {}")
                .source("shop/friends/Order.java", "package shop.friends;", "public class Order {}")
                .source("shop/friends/Friend.java", "package shop.friends;", "public class Friend {}")
                .source("shop/secret/Secret.java", "package shop.secret;", "public class Secret {}")
                .source("shop/orders/Both.java", "package shop.orders;", "public class Both {}")
                .source("shop/friends/Both.java", "package shop.friends;", "public class Both {}")
                .source("shop/orders/Record.java", "package shop.orders;", "public class Record {}")
                .compile();
    }

    private World billing(String imports, String type) {
        return world.source(
                "shop/billing/Bill.java",
                "package shop.billing; " + imports,
                "class Bill { Object f(Object o) { return (" + type + ") o; } }");
    }

    private World declares(String module) {
        return world.source("module-info.java", module);
    }

    /** All that is told, but that no class file of the source is there. */
    private static List<String> edgesOf(World world) {
        return Told.of(world).stream()
                .filter(told -> !told.startsWith("error at src/main/java/shop/billing/Bill.java:0"))
                .filter(told -> !told.startsWith("error at src/friend/shop/billing/Friendly.java:0"))
                .toList();
    }

    private static String edgeTo(String type) {
        return "new shop.billing.Bill -> " + type + " seen by source at src/main/java/shop/billing/Bill.java:2";
    }

    @Test
    void a_package_that_the_module_exports_wins_over_those_that_it_keeps() {
        assertThat(edgesOf(billing("import module shop.all;", "Order"))).containsExactly(edgeTo("shop.orders.Order"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated open module shop.all { exports shop.orders; uses shop.secret.Order; }",
                "import shop.orders.Order; module shop.all { uses Order; exports shop . orders; }",
                "/* exports shop.secret; */ module shop.all { exports shop.orders; // exports shop.friends;\n}",
                "module \\u0073hop.all { exports sh\\u006fp.orders; }"
            })
    void a_declaration_may_be_written_in_many_ways(String module) {
        declares(module);
        assertThat(edgesOf(billing("import module shop.all;", "Order"))).containsExactly(edgeTo("shop.orders.Order"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Friend", "Secret"})
    void what_the_module_does_not_export_to_the_source_is_none_of_its_types(String type) {
        assertThat(edgesOf(billing("import module shop.all;", type))).isEmpty();
    }

    @Test
    void a_type_of_java_lang_is_nearer_even_where_no_class_file_names_it() {
        assertThat(edgesOf(billing("import module shop.all;", "Record"))).isEmpty();
    }

    @Test
    void two_exported_packages_leave_it_open_what_is_meant() {
        declares("module shop.all { exports shop.orders; exports shop.friends; }");
        assertThat(edgesOf(billing("import module shop.all;", "Both"))).isEmpty();
        assertThat(edgesOf(billing("import module shop.all;", "Friend")))
                .containsExactly(edgeTo("shop.friends.Friend"));
    }

    @Test
    void names_that_are_imported_nearer_are_none_of_the_module() {
        assertThat(edgesOf(billing("import module shop.all; import shop.secret.*;", "Order")))
                .contains(edgeTo("shop.secret.Order"))
                .noneMatch(told -> told.contains("shop.orders"));
        assertThat(edgesOf(billing("import module shop.all; import shop.secret.Order;", "Order")))
                .noneMatch(told -> told.contains("shop.orders"));
    }

    @Test
    void the_class_file_of_a_module_says_the_same_as_its_source() {
        world.without("src/main/java/module-info.java");
        assertThat(folder.resolve("target/classes/module-info.class")).exists();
        assertThat(edgesOf(billing("import module shop.all;", "Order"))).containsExactly(edgeTo("shop.orders.Order"));
        assertThat(edgesOf(billing("import module shop.all;", "Friend"))).isEmpty();
    }

    @Test
    void the_source_of_a_module_is_newer_than_its_class_file() {
        declares("module shop.all { exports shop.secret; }");
        assertThat(edgesOf(billing("import module shop.all;", "Order"))).containsExactly(edgeTo("shop.secret.Order"));
    }

    @Test
    void a_module_at_hand_counts_with_those_that_it_requires_for_its_users() throws IOException {
        world.file(
                        "src/more/module-info.java",
                        "module shop.more { exports shop.friends; requires transitive shop.last; }")
                .sourcesIn("src/more")
                .file("src/last/module-info.java", "module shop.last { exports shop.secret; }")
                .sourcesIn("src/last");
        declares("module shop.all { requires transitive shop.more; requires static shop.last; }");
        Files.delete(folder.resolve("target/classes/module-info.class"));

        assertThat(edgesOf(billing("import module shop.all;", "Friend")))
                .containsExactly(edgeTo("shop.friends.Friend"));
        assertThat(edgesOf(billing("import module shop.all;", "Secret"))).containsExactly(edgeTo("shop.secret.Secret"));
        assertThat(edgesOf(billing("import module shop.more;", "Order"))).isEmpty();
        assertThat(edgesOf(billing("import module shop.last;", "Order"))).containsExactly(edgeTo("shop.secret.Order"));

        declares("module shop.all { requires shop.more; }");
        assertThat(edgesOf(billing("import module shop.all;", "Friend"))).isEmpty();
    }

    @Test
    void a_package_for_a_module_counts_in_its_sources_alone() {
        world.file("src/friend/module-info.java", "module shop.friend { requires shop.all; }")
                .sourcesIn("src/friend");
        String path = "src/friend/shop/billing/Friendly.java";
        world.file(path, "package shop.billing; import module shop.all;\nclass Friendly { Friend[] f; }\n");

        assertThat(edgesOf(billing("import module shop.all;", "Friend")))
                .containsExactly("new shop.billing.Friendly -> shop.friends.Friend seen by source at " + path + ":2");
    }

    @Test
    void a_module_that_is_not_at_hand_may_export_any_package() {
        assertThat(edgesOf(billing("import module some.other;", "Friend")))
                .containsExactly(edgeTo("shop.friends.Friend"));
        assertThat(edgesOf(billing("import module some.other;", "Order"))).isEmpty();
        declares("module shop.all { requires transitive some.other; }");
        assertThat(edgesOf(billing("import module shop.all;", "Friend")))
                .containsExactly(edgeTo("shop.friends.Friend"));
    }

    @Test
    void a_declaration_that_cannot_be_parsed_is_not_at_hand() throws IOException {
        declares("module shop.all { exports");
        Files.delete(folder.resolve("target/classes/module-info.class"));
        assertThat(edgesOf(billing("import module shop.all;", "Friend")))
                .containsExactly(edgeTo("shop.friends.Friend"));
    }
}
