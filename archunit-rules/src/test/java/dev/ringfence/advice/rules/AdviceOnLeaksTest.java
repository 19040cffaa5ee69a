package dev.ringfence.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.verdict.Findings;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a type shows a model of which no class file is here. */
class AdviceOnLeaksTest {

    private static final String MARK =
            "where a method overrides one of the model, write `@Override`, since no class file here tells";

    @TempDir
    private Path folder;

    private List<String> waysOut(String... erp) {
        World world = World.in(folder)
                .map("""
                        modules:
                          sql: {packages: [java.sql, javax.sql], external: true}
                          orders:
                            packages: [.orders]
                            requires: [sql]
                            translations: [{of: sql, in: [.erp]}]
                        """)
                .source("shop/orders/erp/Erp.java", erp)
                .type("shop.orders.Desk", "shop.orders.erp.Erp");
        Findings told = world.judge().findings();
        assertThat(world.found()).containsExactly("new model-leak shop.orders.erp.Erp -> exposes:java.sql.Connection");
        Commands commands = new Commands("baseline", "freeze", "check", "explain", false);
        return new Advisor(world.judgeOfMap(), commands, Optional.empty(), told.violations(), world.around())
                .on(ViolationGroup.of(told.violations(), world.judgeOfMap()).get(0)).waysOut().stream()
                        .map(WayOut::text)
                        .toList();
    }

    @Test
    void a_method_that_may_override_one_of_a_model_from_elsewhere_is_to_be_marked() {
        assertThat(waysOut(
                        "package shop.orders.erp;",
                        "public abstract class Erp implements javax.sql.DataSource {",
                        "  public java.sql.Connection getConnection() { return null; }",
                        "}"))
                .contains(MARK);
    }

    @Test
    void nothing_is_marked_where_the_type_uses_no_more_of_the_model_than_it_shows() {
        assertThat(waysOut(
                        "package shop.orders.erp;",
                        "public class Erp {",
                        "  public java.sql.Connection getConnection() { return null; }",
                        "}"))
                .doesNotContain(MARK)
                .isNotEmpty();
    }
}
