package dev.ringfence.maven.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.formats.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Names what a report format still lacks beside its class. */
class FormatsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String GOLDEN_FILES = "archunit-rules/src/test/resources/dev/ringfence/report/";
    private static final String PAGE = "docs/reports.md";
    private static final String GOAL = "maven-plugin/src/main/java/dev/ringfence/maven/GateMojo.java";

    @TestFactory
    Stream<DynamicTest> a_format_lacks_nothing() {
        return ReportFormats.all().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.id(), () -> assertThat(missingOf(format)).isEmpty()));
    }

    private static List<String> missingOf(ReportFormat format) throws IOException {
        String report = ReportFormats.fileName(format, CodeKind.MAIN);
        List<String> missing = new ArrayList<>();
        if (!Files.isRegularFile(REPOSITORY.resolve(GOLDEN_FILES + report))) {
            missing.add("its golden file, " + GOLDEN_FILES + report);
        }
        String page = Files.readString(REPOSITORY.resolve(PAGE));
        if (!page.contains("| `" + format.id() + "` | `" + report + "` | ")) {
            missing.add("a row of `" + format.id() + "` and `" + report + "` in " + PAGE);
        }
        if (!page.contains("\n## " + format.id().replace("-all", "") + "\n")) {
            missing.add("a section of its own in " + PAGE);
        }
        if (!Files.readString(REPOSITORY.resolve(GOAL)).contains(format.id())) {
            missing.add("its name in the Javadoc of `formats`, in " + GOAL);
        }
        return missing;
    }

    @Test
    void what_programs_read_has_a_schema_and_is_told_among_the_files() throws IOException {
        assertThat(REPOSITORY.resolve("archunit-rules/src/main/resources/dev/ringfence/report/report.schema.json"))
                .isRegularFile();
        assertThat(REPOSITORY.resolve("docs/goals.md"))
                .content()
                .contains(
                        "| `target/ringfence/report.json`, `report-tests.json` | `check`, `check-tests` | no |",
                        "| `target/ringfence/report.sarif` and [the other formats](reports.md), of all projects |");
    }
}
