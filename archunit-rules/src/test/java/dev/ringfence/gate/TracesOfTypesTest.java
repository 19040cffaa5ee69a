package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.Reports;
import dev.ringfence.world.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever takes a module out deletes type by type, and is told which changes only follow from that. */
class TracesOfTypesTest {

    private static final String ENGINE = "src/main/java/shop/orders/Engine.java";
    private static final String FREEZE =
            "way out  agree to all 2, as each edit only takes out what named Epss: mvn ringfence:freeze -pl :shop -Dringfence.reason=\"Epss left\"";

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void freeze() {
        story = Story.in(folder.resolve("story"));
        story.repository();
        story.shop().map("modules: {orders: {packages: [.orders], state: extracting}, web: {packages: [.web]}}");
        story.shop().type("shop.orders.Epss").type("shop.orders.Age").type("shop.web.Page");
        engine("    Epss epss = new Epss();", "    Object age() {", "        return new Age();", "    }");
        story.shop().freeze();
        story.commit("begin");
    }

    private void engine(String... lines) {
        story.shop()
                .file(ENGINE, "package shop.orders;\n\npublic class Engine {\n" + String.join("\n", lines) + "\n}\n");
    }

    private String told() {
        return Reports.console(Reports.of(story.shop().changed()));
    }

    @Test
    void a_member_that_only_lost_what_named_a_deleted_type_is_said_to_be_that_also_after_the_commit() {
        story.shop().without("src/main/java/shop/orders/Epss.java");
        engine("    Object age() {", "        return new Age();", "    }");

        List<String> before = told().lines().toList();
        story.commit("delete");

        assertThat(before)
                .contains("[ERROR]   shop.orders.Engine#epss  removed, since Epss left")
                .anyMatch(line -> line.contains("-Dringfence.reason=\"Epss left\""))
                .noneMatch(line -> line.contains("undo the change"));
        assertThat(told().lines().toList()).isEqualTo(before);
    }

    @Test
    void an_edit_beside_it_is_told_as_any_change() {
        story.shop().without("src/main/java/shop/orders/Epss.java");
        engine("    Object age() {", "        return this;", "    }");

        assertThat(told()).contains("[ERROR]   shop.orders.Engine#epss  removed\n", "way out  undo the change");
        assertThat(told()).doesNotContain("since Epss", FREEZE);
    }

    @Test
    void a_type_that_is_gone_explains_nothing_in_a_source_that_no_commit_had_as_it_was_frozen() {
        engine("    Epss epss;", "    Object age() {", "        return new Age();", "    }");
        story.shop().freeze("never committed");
        story.shop().without("src/main/java/shop/orders/Epss.java");
        engine("    Object age() {", "        return new Age();", "    }");

        assertThat(told()).contains("Engine#epss  removed\n");
    }

    /** An editor moves a type, and writes an import wherever the old package named it. */
    @Test
    void a_type_that_moved_to_another_module_has_left_and_the_edit_is_told_that_lets_its_users_follow() {
        story.shop()
                .without("src/main/java/shop/orders/Epss.java")
                .type("shop.web.Epss")
                .file(ENGINE, """
                        package shop.orders;

                        import shop.web.Epss;

                        public class Engine {
                            Epss epss = new Epss();
                            Object age() {
                                return new Age();
                            }
                        }
                        """);

        assertThat(told()).isEqualTo("""
                [ERROR] orders -> web  undeclared-dependency, 1 new
                [ERROR]   shop.orders.Engine -> shop.web.Epss
                [ERROR]     shop/src/main/java/shop/orders/Engine.java:3
                [ERROR]     shop/src/main/java/shop/orders/Engine.java:6
                [ERROR]   why      orders does not require web (module-map.yaml:3)
                [ERROR]   way out  let orders require web
                [ERROR]              module-map.yaml:3
                [ERROR]              - modules: {orders: {packages: [.orders], state: extracting}, web: {packages: [.web]}}
                [ERROR]              + modules: {orders: {requires: [web], packages: [.orders], state: extracting}, web: {packages: [.web]}}
                [ERROR]   or       excuse it for a time
                [ERROR]              module-map.yaml:4
                [ERROR]              +
                [ERROR]              + exceptions:
                [ERROR]              +   - {from: shop.orders.Engine, to: shop.web.Epss, because: "why it has to be", until: 2027-04-01}
                [ERROR]   or       record it as debt: mvn ringfence:baseline -pl :shop -Dringfence.reason="why it has to be"
                [ERROR]   rule     a module uses only what it requires: mvn ringfence:explain -Dringfence.rule=undeclared-dependency
                [ERROR]
                [ERROR] orders  frozen-code, 1 changed
                [ERROR]   shop.orders.Engine#epss  modified, since Epss left
                [ERROR]     shop/src/main/java/shop/orders/Engine.java:6
                [ERROR]   why      orders is being extracted, so its code is read-only (module-map.yaml:3)
                [ERROR]   instead  new work goes where the module is rebuilt; whole types may be deleted here
                [ERROR]   way out  agree to it, as each edit only takes out what named Epss: mvn ringfence:freeze -pl :shop -Dringfence.reason="Epss left"
                [ERROR]   rule     the code of a frozen module is read-only: mvn ringfence:explain -Dringfence.rule=frozen-code
                [ERROR]
                [ERROR] broken: 4 classes, 2 modules, 100 % mapped, 0 known, 1 changed, 1 new, 0 stale
                """);
    }
}
