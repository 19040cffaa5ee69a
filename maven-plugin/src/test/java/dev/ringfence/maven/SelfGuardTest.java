package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.gate.Gate;
import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.Surroundings;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportOrigin;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.console.Line;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ringfence keeps to its own module map, exhaustively and without a baseline. */
class SelfGuardTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> ARTIFACTS = List.of("module-map-spec", "archunit-rules", "maven-plugin");

    @TempDir
    private Path elsewhere;

    @Test
    void the_arrows_of_its_own_map_are_kept() {
        Verdict verdict = judge(List.of());

        assertThat(verdict).as(() -> told(verdict)).isInstanceOf(Verdict.Kept.class);
        assertThat(verdict.findings().coverage().unmapped()).isZero();
        assertThat(verdict.findings().coverage().outside()).isEmpty();
        assertThat(verdict.findings().coverage().modules()).isEqualTo(76);
    }

    @Test
    void the_schema_that_its_own_map_names_for_editors_is_there() throws IOException {
        String modeline = "# yaml-language-server: $schema=";
        List<String> named = Files.readAllLines(REPOSITORY.resolve("module-map.yaml")).stream()
                .filter(line -> line.startsWith(modeline))
                .map(line -> line.substring(modeline.length()))
                .toList();

        assertThat(named)
                .singleElement()
                .satisfies(schema -> assertThat(REPOSITORY.resolve(schema)).isRegularFile());
    }

    @Test
    void a_class_against_the_arrows_breaks_it() throws IOException {
        Path source = Files.writeString(elsewhere.resolve("Backwards.java"), """
                package dev.ringfence.violation;

                class Backwards {
                    dev.ringfence.report.console.Line line;
                }
                """);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        classes("archunit-rules").toString(),
                        "-d",
                        elsewhere.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        Verdict verdict = judge(List.of(elsewhere));

        assertThat(verdict).isInstanceOf(Verdict.Broken.class);
        assertThat(told(verdict))
                .contains(
                        "violation -> report",
                        "dev.ringfence.violation.Backwards -> dev.ringfence.report.console.Line");
    }

    /** Judges the code of the repository, and what lies in these folders: sources and class files. */
    private static Verdict judge(List<Path> moreCode) {
        ModuleMap map = map();
        List<Path> classRoots = new ArrayList<>(moreCode);
        ARTIFACTS.stream().map(SelfGuardTest::classes).forEach(classRoots::add);
        Judged judged = new Gate(new Judge(map), Thoroughness.SUSPECTS, LocalDate.EPOCH)
                .judge(new ProjectCode(
                        "dev.ringfence:all",
                        CodeKind.MAIN,
                        REPOSITORY,
                        CodeRoots.of(
                                classRoots,
                                Stream.concat(
                                                moreCode.stream().map(SourceRoot::of),
                                                ARTIFACTS.stream().flatMap(SelfGuardTest::sources))
                                        .toList()),
                        REPOSITORY.resolve("ringfence"),
                        "mvn compile",
                        new Surroundings(REPOSITORY, Optional.empty(), List.of())));
        return Verdict.of(judged.findings().with(WholeView.judge(map, List.of(judged.use()))), map.policy());
    }

    private static ModuleMap map() {
        ModuleMapReading reading = ModuleMapReader.read(REPOSITORY.resolve("module-map.yaml"), "module-map.yaml");
        assertThat(reading).isInstanceOf(ModuleMapReading.Readable.class);
        return ((ModuleMapReading.Readable) reading).map();
    }

    private static Path classes(String artifact) {
        return REPOSITORY.resolve(artifact).resolve("target/classes");
    }

    private static Stream<SourceRoot> sources(String artifact) {
        return Stream.of("src/main/java", "target/generated-sources/plugin")
                .map(REPOSITORY.resolve(artifact)::resolve)
                .map(SourceRoot::of);
    }

    private static String told(Verdict verdict) {
        ProjectReport report = new ProjectReport(
                "dev.ringfence:all",
                verdict,
                View.WHOLE,
                Optional.of(new Judge(map())),
                new Commands("mvn", "mvn", "mvn", "mvn", false),
                new ReportOrigin("1", CodeKind.MAIN, "", Optional.empty()));
        return String.join(
                "\n", ConsoleReport.of(report).stream().map(Line::text).toList());
    }
}
