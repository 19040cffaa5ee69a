package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.Findings;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the gate that asks only about what could be new to the one that asks about everything, under maps and baselines
 * drawn by lot.
 */
class SettledEdgesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @TempDir
    Path folder;

    /** Ringfence itself, with its sources. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void debt_drawn_by_lot_stands_the_same_in_both_ways_where_there_are_sources(long seed) throws IOException {
        Path classes = Path.of(
                Gate.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        compareBothWays(
                new Lot(seed, "dev.ringfence"),
                CodeRoots.of(List.of(classes), List.of(SourceRoot.of(Path.of("src/main/java")))));
    }

    @Test
    void debt_drawn_by_lot_stands_the_same_in_both_ways_in_class_files_alone() throws IOException {
        compareBothWays(
                new Lot(3, "com.github.javaparser"), CodeRoots.of(List.of(unpacked(JavaParser.class)), List.of()));
    }

    @Test
    void what_is_recorded_and_plain_to_see_is_asked_of_nobody() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: []}}")
                .type("shop.orders.Order")
                .source("shop/orders/Limits.java", "package shop.orders; public interface Limits { int MOST = 3; }")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Limits;",
                        "class Invoice { shop.orders.Order order; int most = Limits.MOST; }")
                .baseline(
                        "billing.baseline",
                        "shop.billing.Invoice -> shop.orders.Limits",
                        "shop.billing.Invoice -> shop.orders.Order");

        assertThat(seen(world)).containsExactly("[] shop.orders.Limits [Invoice.java:2]", "[] shop.orders.Order []");
        assertThat(seen(world.full()))
                .containsExactly(
                        "[SOURCE] shop.orders.Limits [Invoice.java:2, Invoice.java:3]",
                        "[BYTECODE, SOURCE] shop.orders.Order [Invoice.java:3]");
    }

    private static List<String> seen(World world) {
        return world.judge().findings().violations().stream()
                .map(violation -> violation.violation().seenBy() + " "
                        + violation.identity().text().replaceAll(".* -> ", "") + " "
                        + violation.places().stream()
                                .map(place -> place.toString().replaceAll(".*/", ""))
                                .toList())
                .toList();
    }

    private void compareBothWays(Lot lot, CodeRoots roots) throws IOException {
        lot.drawMap(roots, 0.4);
        List<String> broken = Lot.broken(findings(lot, roots, Thoroughness.EVERYTHING));
        assertThat(broken).hasSizeGreaterThan(100);
        for (double kept : List.of(0.9, 0.3)) {
            record(lot.baseline(broken, kept));

            Findings fast = findings(lot, roots, Thoroughness.SUSPECTS);
            Findings full = findings(lot, roots, Thoroughness.EVERYTHING);

            assertThat(lines(fast)).isEqualTo(lines(full)).isNotEmpty();
        }
    }

    private Findings findings(Lot lot, CodeRoots roots, Thoroughness choice) {
        ProjectCode code = new ProjectCode(
                "com.acme:lot",
                CodeKind.MAIN,
                folder,
                roots,
                folder.resolve("ringfence"),
                "mvn compile",
                new Surroundings(folder, Optional.empty(), List.of()));
        return new Gate(lot.judge(), choice, TODAY).judge(code).findings();
    }

    /** Rule, status and edge of each violation, and each stale line. */
    private static List<String> lines(Findings findings) {
        return Stream.concat(
                        findings.violations().stream()
                                .map(violation -> violation.rule() + " "
                                        + violation.status().id() + " "
                                        + violation.identity().text()),
                        findings.stale().stream()
                                .map(stale -> "stale " + stale.why().id() + " " + stale.text()))
                .toList();
    }

    private void record(List<String> lines) throws IOException {
        Files.createDirectories(folder.resolve("ringfence"));
        Files.writeString(
                folder.resolve("ringfence/lot.baseline"),
                "# ringfence-baseline/1, written by: mvn ringfence:baseline\n" + String.join("\n", lines) + "\n");
    }

    private Path unpacked(Class<?> ofJar) throws IOException {
        Path classes = folder.resolve("classes");
        try (InputStream jar = ofJar.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .openStream();
                ZipInputStream zip = new ZipInputStream(jar)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = classes.resolve(entry.getName()).normalize();
                if (entry.getName().endsWith(".class") && file.startsWith(classes)) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.readAllBytes());
                }
            }
        }
        return classes;
    }

    /** Draws a map and its baselines. */
    private static final class Lot {

        private final Random random;
        private final String root;
        private List<TypeName> types = List.of();
        private String map = "";

        Lot(long seed, String root) {
            this.random = new Random(seed);
            this.root = root;
        }

        /** Each package is a module, which requires some of the others; in one of them, exceptions excuse two types. */
        void drawMap(CodeRoots roots, double openness) {
            List<Nest> nests = ClassScan.of(roots.classes()).nests();
            types = nests.stream().map(Nest::type).toList();
            Map<String, String> modules = new TreeMap<>();
            for (String each : new TreeSet<>(types.stream()
                    .map(TypeName::packageName)
                    .filter(name -> name.startsWith(root + "."))
                    .toList())) {
                modules.put("m" + modules.size(), each);
            }
            map = "version: 1\nroot: " + root + "\npolicy: {cycles: warn, unmapped: warn, stale: warn}\nmodules:\n"
                    + modules.entrySet().stream()
                            .map(module -> "  " + module.getKey() + ": {packages: [" + module.getValue()
                                    + "], requires: " + drawn(modules, module.getKey(), openness) + "}\n")
                            .collect(Collectors.joining())
                    + "exceptions:\n"
                    + exception("m0", "because: until then")
                    + exception("m1", "because: until then, edges: 3")
                    + exception("m2", "because: it is over, until: 2026-01-01");
        }

        private static String exception(String from, String more) {
            return "- {from: " + from + ", to: " + "m3, " + more + "}\n";
        }

        private List<String> drawn(Map<String, String> modules, String user, double openness) {
            return modules.keySet().stream()
                    .filter(module -> !module.equals(user) && random.nextDouble() < openness)
                    .toList();
        }

        Judge judge() {
            return new Judge(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                    .orThrow());
        }

        static List<String> broken(Findings findings) {
            return findings.violations().stream()
                    .map(violation -> violation.identity().text())
                    .filter(text -> text.contains(" -> "))
                    .toList();
        }

        /** Some lines are dropped, and some are added that nothing needs, or that begin at types that have gone. */
        List<String> baseline(List<String> broken, double kept) {
            List<String> lines = new ArrayList<>(
                    broken.stream().filter(line -> random.nextDouble() < kept).toList());
            IntStream.range(0, 200).forEach(i -> lines.add(drawnType() + " -> " + drawnType()));
            IntStream.range(0, 20).forEach(i -> lines.add(drawnType() + "Gone -> " + drawnType()));
            return lines.stream().distinct().sorted().toList();
        }

        private TypeName drawnType() {
            return types.get(random.nextInt(types.size()));
        }
    }
}
