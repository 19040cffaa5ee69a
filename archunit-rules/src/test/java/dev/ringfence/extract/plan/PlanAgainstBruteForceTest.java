package dev.ringfence.extract.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of plans are those of whoever drew the code by lot, counted from the drawing and not from class files. */
class PlanAgainstBruteForceTest {

    private static final List<String> MODULES = List.of("alpha", "beta", "gamma", "delta");
    private static final List<String> KINDS = List.of("inherits", "holds", "calls", "names", "constant");
    private static final int TYPES = 3;

    @TempDir
    private Path folder;

    private final Map<String, Map<String, String>> uses = new TreeMap<>();
    private final Map<String, String> exports = new TreeMap<>();
    private List<String> claimed = MODULES;
    private String shared = "";

    private static List<String> types(String module) {
        return IntStream.range(0, TYPES)
                .mapToObj(at -> "shop." + module + ".T" + at)
                .toList();
    }

    private static String module(String type) {
        return type.split("\\.")[1];
    }

    private void draw(Random random) {
        List<String> all =
                MODULES.stream().flatMap(module -> types(module).stream()).toList();
        for (int at = 0; at < all.size(); at++) {
            Map<String, String> used = uses.computeIfAbsent(all.get(at), unused -> new TreeMap<>());
            for (int to = 0; to < all.size(); to++) {
                if (to != at && random.nextInt(5) == 0) {
                    boolean mayInherit = to < at && !used.containsValue("inherits");
                    used.put(all.get(to), KINDS.get(mayInherit ? random.nextInt(5) : 1 + random.nextInt(4)));
                }
            }
        }
        List<String> ways = List.of("", "exports: [], ", "exports: \"*\", ", "exports: [.T0], ", "exports: [\"*\"], ");
        MODULES.forEach(module -> exports.put(
                module,
                random.nextInt(6) == 0
                        ? "exports: [{type: .T1, to: [" + MODULES.get((MODULES.indexOf(module) + 1) % 4) + "]}, .T0], "
                        : ways.get(random.nextInt(ways.size()))));
    }

    /** In every second world some code is in no module, or everybody may use a module without asking. */
    private void drawModules(int seed) {
        claimed = seed % 4 == 1 ? List.of("alpha", "beta", "delta") : MODULES;
        shared = seed % 4 == 3 ? "gamma" : "";
        exports.replaceAll((module, said) -> claimed.size() < 4 ? said.replace("gamma", "delta") : said);
    }

    private World world() {
        World world = World.in(folder)
                .map("modules:\n"
                        + claimed.stream()
                                .map(module -> "  " + module + ": {packages: [." + module + "], " + exports.get(module)
                                        + (module.equals(shared) ? "shared: true, " : "")
                                        + "requires: ["
                                        + claimed.stream()
                                                .filter(other -> !other.equals(module))
                                                .collect(Collectors.joining(", "))
                                        + "]}\n")
                                .collect(Collectors.joining()));
        uses.forEach((type, used) -> world.source(type.replace('.', '/') + ".java", source(type, used)));
        return world.compile();
    }

    private static String source(String type, Map<String, String> used) {
        String above = used.entrySet().stream()
                .filter(use -> use.getValue().equals("inherits"))
                .map(use -> " extends " + use.getKey())
                .collect(Collectors.joining());
        List<String> lines = new ArrayList<>();
        used.forEach((other, kind) -> lines.add(member(kind, other, lines.size())));
        return "package shop." + module(type) + ";\npublic class " + type.substring(type.lastIndexOf('.') + 1) + above
                + " {\n  public static final int C = 1;\n" + String.join("\n", lines) + "\n}\n";
    }

    private static String member(String kind, String other, int number) {
        return switch (kind) {
            case "holds" ->
                number % 2 == 0
                        ? "  " + other + " f" + number + ";"
                        : "  java.util.List<" + other + "[]> f" + number + ";";
            case "calls" ->
                number % 2 == 0
                        ? "  Object m" + number + "() { return new " + other + "(); }"
                        : "  java.util.function.Supplier<?> m" + number + "() { return " + other + "::new; }";
            case "names" -> "  void m" + number + "(" + other + " a) {}";
            case "constant" -> "  int m" + number + "() { return " + other + ".C; }";
            default -> "";
        };
    }

    private record Drawn(String from, String to, String kind) {

        String edge() {
            return from + " -> " + to;
        }
    }

    private List<Drawn> drawn() {
        return uses.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Drawn(from.getKey(), to.getKey(), to.getValue())))
                .filter(each -> !module(each.from()).equals(module(each.to())))
                .filter(each -> claimed.contains(module(each.to())))
                .toList();
    }

    private boolean isInternal(Drawn use) {
        String said = exports.getOrDefault(module(use.to()), "");
        boolean isNamed = said.contains(".T0") && use.to().endsWith(".T0");
        boolean isOpened =
                said.contains("to: [" + module(use.from()) + "]") && use.to().endsWith(".T1");
        return !isNamed && !isOpened;
    }

    private int lightestCut(String module) {
        Map<String, Integer> arrows = new TreeMap<>();
        drawn().stream()
                .filter(use -> claimed.contains(module(use.from())))
                .forEach(use -> arrows.merge(module(use.from()) + " " + module(use.to()), 1, Integer::sum));
        List<String> names = List.copyOf(arrows.keySet());
        int least = Integer.MAX_VALUE;
        for (int cut = 0; cut < 1 << names.size(); cut++) {
            int chosen = cut;
            int weight = 0;
            List<String> kept = new ArrayList<>();
            for (int at = 0; at < names.size(); at++) {
                boolean leadsToShared = names.get(at).endsWith(" " + shared);
                if ((chosen >> at & 1) == 1 && !leadsToShared) {
                    weight += arrows.getOrDefault(names.get(at), 0);
                } else {
                    kept.add(names.get(at));
                }
            }
            if (weight < least && !reaches(module, module, kept, new HashSet<>())) {
                least = weight;
            }
        }
        return least;
    }

    private static boolean reaches(String from, String to, Collection<String> arrows, Set<String> seen) {
        return arrows.stream()
                .filter(arrow -> arrow.startsWith(from + " "))
                .map(arrow -> arrow.split(" ")[1])
                .anyMatch(next -> next.equals(to) || seen.add(next) && reaches(next, to, arrows, seen));
    }

    private String expected(String module, boolean isOpenIn, boolean isOpenOut) {
        List<Drawn> in =
                drawn().stream().filter(use -> module(use.to()).equals(module)).toList();
        List<Drawn> internal =
                isOpenIn ? List.of() : in.stream().filter(this::isInternal).toList();
        long out = isOpenOut
                ? 0
                : drawn().stream()
                        .filter(use -> module(use.from()).equals(module) && isInternal(use))
                        .filter(use -> !module(use.to()).equals(shared))
                        .count();
        long types = internal.stream().map(Drawn::to).distinct().count();
        return Stream.of(
                        told("contract", types),
                        told("inbound", internal.size()),
                        told("outbound", out),
                        told("cycle", lightestCut(module)),
                        "tables ?",
                        "transactions ?",
                        "state 3",
                        "extracted " + (TYPES + in.size() + claimed.size() - 1))
                .collect(Collectors.joining(", "));
    }

    private static String told(String step, long count) {
        return step + (count == 0 ? " done " : " ") + count;
    }

    private static Map<String, String> kinds(Step step) {
        Map<String, String> kinds = new HashMap<>();
        step.lines().stream()
                .flatMap(line -> line.behind().stream())
                .forEach(each -> kinds.put(each.text(), each.how().orElse("?")));
        return kinds;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void each_count_and_kind_is_that_of_the_drawing_and_each_edit_ends_its_step(int seed) {
        draw(new Random(seed));
        drawModules(seed);
        World world = world();
        List<String> leaving =
                claimed.stream().filter(module -> !module.equals(shared)).toList();
        for (String module : leaving) {
            Plan plan = Planned.of(module, world);
            Step inbound = Planned.step(Step.Kind.INBOUND, plan);

            assertThat(Planned.ticks(plan)).as(world.mapText()).isEqualTo(expected(module, false, false));
            assertThat(kinds(inbound))
                    .isEqualTo(drawn().stream()
                            .filter(use -> module(use.to()).equals(module))
                            .collect(Collectors.toMap(Drawn::edge, Drawn::kind)));
            assertThat(kinds(Planned.step(Step.Kind.OUTBOUND, plan)))
                    .isEqualTo(drawn().stream()
                            .filter(use -> module(use.from()).equals(module))
                            .filter(use -> !module(use.to()).equals(shared))
                            .collect(Collectors.toMap(Drawn::edge, Drawn::kind)));
        }
        followed(leaving.get(seed % leaving.size()), world);
    }

    private void followed(String module, World world) {
        Set<String> before = new TreeSet<>(world.foundInWholeView());
        Step contract = Planned.step(Step.Kind.CONTRACT, Planned.of(module, world));
        if (!contract.isDone()) {
            Planned.followed(contract, world);
        }
        assertThat(Planned.ticks(Planned.of(module, world))).isEqualTo(expected(module, true, false));
        Step outbound = Planned.step(Step.Kind.OUTBOUND, Planned.of(module, world));
        if (!outbound.isDone()) {
            Planned.followed(outbound, world);
        }
        assertThat(Planned.ticks(Planned.of(module, world))).isEqualTo(expected(module, true, true));
        assertThat(withoutLines(before)).containsAll(withoutLines(world.foundInWholeView()));
    }

    /** Edits move lines, and break nothing. */
    private static Set<String> withoutLines(Collection<String> found) {
        return found.stream().map(each -> each.replaceAll(":\\d+", "")).collect(Collectors.toCollection(TreeSet::new));
    }
}
