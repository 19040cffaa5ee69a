package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ExceptionEntry.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of many patterns, those that fit are found without a look at each; and they are the same. */
class ManyPatternsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @Test
    void every_pattern_that_fits_is_found_in_its_order() {
        PatternMarks marks = new PatternMarks();
        List<NamePattern> patterns = SmallWorld.patterns();
        RarestMark<NamePattern> byMark = new RarestMark<>(patterns, marks::of);

        assertThat(SmallWorld.types())
                .allMatch(type -> fitting(byMark.mayFit(marks.of(type)), type).equals(fitting(patterns, type)));
    }

    private static List<NamePattern> fitting(List<NamePattern> patterns, TypeName type) {
        return patterns.stream().filter(pattern -> pattern.matches(type)).toList();
    }

    @Test
    void a_value_is_looked_at_only_for_its_rarest_mark() {
        PatternMarks marks = new PatternMarks();
        List<NamePattern> patterns = List.of(
                PackagePattern.of("com.acme.*.orders"),
                TypePattern.of("com.acme.service.Order*"),
                TypePattern.of("com.acme.service.*Bill"),
                PackagePattern.of("com.acme"),
                PackagePattern.of("*"));
        RarestMark<NamePattern> byMark = new RarestMark<>(patterns, marks::of);

        assertThat(byMark.mayFit(marks.of(new TypeName("com.acme.service.OrderLine"))))
                .containsExactly(patterns.get(1), patterns.get(3), patterns.get(4));
        assertThat(byMark.mayFit(marks.of(new TypeName("com.other.orders.Bill"))))
                .containsExactly(patterns.get(0), patterns.get(2), patterns.get(3), patterns.get(4));
        assertThat(byMark.mayFit(marks.of(new TypeName("org.Other")))).containsExactly(patterns.get(4));
    }

    @Test
    void of_many_exceptions_the_first_that_holds_is_found() {
        Random random = new Random(20261128);
        for (int story = 0; story < 40; story++) {
            ModuleMap map = Maps.of(mapWithExceptions(random));
            Judge judge = new Judge(map);
            Exceptions exceptions = new Exceptions(judge, TODAY);
            for (int i = 0; i < 200; i++) {
                TypeName from = type(random);
                Edge edge = new Edge(from, type(random));
                assertThat(exceptions.excusing(edge)).isEqualTo(oneByOne(judge, edge));
                assertThat(exceptions.excusing(from, Rule.FROZEN_CODE)).isEqualTo(oneByOne(judge, from));
            }
        }
    }

    private static String mapWithExceptions(Random random) {
        StringBuilder text = new StringBuilder("""
                version: 1
                root: com.acme
                modules:
                  a: {packages: [.a], modules: {in: {packages: [.a.in]}}}
                  b: {packages: [.b]}
                exceptions:
                """);
        for (int i = 0; i < 12; i++) {
            String until = random.nextBoolean() ? ", until: 2026-06-01" : "";
            String what = random.nextInt(3) == 0 ? "rule: frozen-code" : "to: " + side(random);
            text.append("  - {from: %s, %s, because: why %s%s}\n".formatted(side(random), what, i, until));
        }
        return text.toString();
    }

    private static String side(Random random) {
        List<String> sides = List.of("a", "b", "a.in", ".a", ".*.A*", ".b.*Bill", "\"*.acme.b.B\"", ".a..A1");
        return sides.get(random.nextInt(sides.size()));
    }

    private static TypeName type(Random random) {
        List<String> packages = List.of("a", "a.in", "b", "b.x", "c");
        List<String> names = List.of("A1", "A2", "B", "MyBill");
        return new TypeName("com.acme." + packages.get(random.nextInt(packages.size())) + "."
                + names.get(random.nextInt(names.size())));
    }

    private static Optional<ExceptionEntry> oneByOne(Judge judge, Edge edge) {
        return inOrder(judge)
                .filter(entry -> entry.to().isPresent()
                        && covers(judge, entry.from(), edge.from())
                        && covers(judge, entry.to().get(), edge.to()))
                .findFirst();
    }

    private static Optional<ExceptionEntry> oneByOne(Judge judge, TypeName type) {
        return inOrder(judge)
                .filter(entry -> entry.rule().isPresent() && covers(judge, entry.from(), type))
                .findFirst();
    }

    private static Stream<ExceptionEntry> inOrder(Judge judge) {
        return judge.map().exceptions().stream().sorted(Comparator.comparing(entry -> entry.isExpiredOn(TODAY)));
    }

    private static boolean covers(Judge judge, Side side, TypeName type) {
        return side instanceof Side.OfPattern pattern
                ? pattern.pattern().matches(type)
                : judge.ownerOf(type)
                        .owningModule()
                        .filter(module -> module.name().isWithin(((Side.OfModule) side).module()))
                        .isPresent();
    }

    /** So many that to try each pattern on each type would take minutes. */
    @Test
    void very_many_claims_and_very_many_packages() {
        int modules = 3_000;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < modules; i++) {
            text.append("  m%s: {packages: [.*.m%s], types: [.service.T%sx*]}\n".formatted(i, i, i));
        }
        Judge judge = new Judge(Maps.withModules(text.toString()));

        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 30_000; i++) {
            String module = "m" + i % modules;
            for (String name :
                    List.of("com.acme.p" + i + "." + module + ".A", "com.acme.service.T" + i % modules + "x" + i)) {
                Owner owner = judge.ownerOf(new TypeName(name));
                if (!owner.owningModule().map(found -> found.name().value()).equals(Optional.of(module))) {
                    wrong.add(name + " " + owner);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** So many that to try each exception on each edge would take minutes. */
    @Test
    void very_many_exceptions_and_very_many_edges() {
        int many = 10_000;
        StringBuilder text =
                new StringBuilder("  a: {packages: [.a]}\n  b: {packages: [.b], exports: []}\nexceptions:\n");
        for (int i = 0; i < many; i++) {
            text.append("  - {from: a, to: com.acme.b.B%s, because: why}\n".formatted(i));
        }
        Exceptions exceptions = new Exceptions(new Judge(Maps.withModules(text.toString())), TODAY);

        int excused = 0;
        for (int i = 0; i < 100_000; i++) {
            Edge edge = Edge.of("com.acme.a.A" + i % 100, "com.acme.b.B" + i % (2 * many));
            excused += exceptions.excusing(edge).isPresent() ? 1 : 0;
        }
        assertThat(excused).isEqualTo(50_000);
    }
}
