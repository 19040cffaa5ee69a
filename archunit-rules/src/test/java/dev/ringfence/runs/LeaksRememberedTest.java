package dev.ringfence.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.Memory;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What types show is remembered as other findings are, and hangs on who uses them. */
class LeaksRememberedTest {

    private static final String MAP = """
            version: 1
            root: shop
            modules:
              sap: {packages: [.sap]}
              orders:
                packages: [.orders]
                requires: [sap]
                translations: [{of: sap, in: [.erp]}]
            """;
    private static final String DESK = "src/main/java/shop/orders/Desk.java";
    private static final String ERP = "shop.orders.erp.Erp -> exposes:shop.sap.Table";
    private static final String OTHER = "shop.orders.erp.Other -> exposes:shop.sap.Table";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void a_project_with_a_known_leak() {
        world = World.in(folder)
                .wholeMap(MAP)
                .file("module-map.yaml", MAP)
                .type("shop.sap.Table")
                .file("src/main/java/shop/orders/erp/Erp.java", showing("Erp"))
                .file("src/main/java/shop/orders/erp/Other.java", showing("Other"))
                .type("shop.orders.erp.Helper", "shop.orders.erp.Erp", "shop.orders.erp.Other")
                .file(DESK, using("Erp"))
                .file("ringfence/orders.baseline", """
                        # ringfence-baseline/2, written by: mvn ringfence:baseline
                        shop.orders.erp.Erp -> exposes:shop.sap.Table
                        """)
                .compile();
    }

    private static String showing(String name) {
        return "package shop.orders.erp;\npublic class " + name + " {\n  public shop.sap.Table rows;\n}\n";
    }

    /** Only what a method does is another: then few files are read. */
    private static String using(String... types) {
        return "package shop.orders;\npublic class Desk {\n  void use() {\n"
                + Stream.of(types)
                        .map(type -> "    new shop.orders.erp." + type + "();\n")
                        .collect(Collectors.joining())
                + "  }\n}\n";
    }

    private Memory memory() {
        return new RunsRemembered(
                "1.0",
                List.of(folder.resolve("module-map.yaml")),
                folder.resolve("kept"),
                Optional.empty(),
                false,
                () -> Instant.now().plusSeconds(3_600));
    }

    private boolean isRemembered() {
        return memory().look(world.code()).remembered().isPresent();
    }

    private List<String> judged() {
        return Shown.lines(world.remembering(memory()).judge().findings());
    }

    private List<String> read() {
        return Shown.lines(world.remembering(Memory.none()).judge().findings());
    }

    @Test
    void code_that_has_not_changed_is_not_read_again() {
        assertThat(judged()).containsExactly("known model-leak " + ERP);
        assertThat(isRemembered()).isTrue();
        assertThat(judged()).containsExactly("known model-leak " + ERP).isEqualTo(read());
    }

    @Test
    void a_line_that_is_taken_away_makes_the_leak_new_with_its_place() {
        judged();
        world.without("ringfence/orders.baseline");

        assertThat(Shown.places(world.remembering(memory()).judge().findings()))
                .containsExactly(ERP + " at src/main/java/shop/orders/erp/Erp.java:3");
    }

    @Test
    void a_new_user_makes_a_leak_of_a_type_that_has_not_changed() {
        judged();
        world.file(DESK, using("Erp", "Other")).compile();

        assertThat(judged())
                .containsExactly("new model-leak " + OTHER, "known model-leak " + ERP)
                .isEqualTo(read());
    }

    @Test
    void a_user_that_is_gone_leaves_a_line_that_nothing_needs() {
        judged();
        world.file(DESK, using()).compile();

        assertThat(judged())
                .containsExactly("stale baseline gone " + ERP + " at ringfence/orders.baseline:2")
                .isEqualTo(read());
    }

    @Test
    void an_annotation_that_only_the_source_has_is_seen_beside_a_class_file_that_has_not_changed() {
        String other = "src/main/java/shop/orders/erp/Other.java";
        String plain = "package shop.orders.erp;\npublic class Other {\n  public String rows;\n}\n";
        world.file("src/main/java/shop/orders/Notes.java", """
                        package shop.orders;
                        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE)
                        public @interface Notes {
                          Class<?> value();
                        }
                        """)
                .file(other, plain)
                .file(DESK, using("Erp", "Other"))
                .compile();
        assertThat(judged()).containsExactly("known model-leak " + ERP);
        assertThat(isRemembered()).isTrue();

        world.file(other, plain.replace("public String", "@shop.orders.Notes(shop.sap.Table.class) public String"));
        assertThat(isRemembered()).isFalse();
        assertThat(judged())
                .containsExactly("new model-leak " + OTHER + " (compiled before)", "known model-leak " + ERP)
                .isEqualTo(read());

        world.file(other, plain);
        assertThat(judged()).containsExactly("known model-leak " + ERP).isEqualTo(read());
    }
}
