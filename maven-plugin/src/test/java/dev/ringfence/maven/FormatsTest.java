package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ReportFormat;
import dev.ringfence.report.formats.ReportFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names what a report format still lacks beside its class. */
class FormatsTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String GOLDEN_FILES = "archunit-rules/src/test/resources/dev/ringfence/report/";
    private static final String SCHEMAS = "archunit-rules/src/main/resources/dev/ringfence/report/";
    private static final String GOALS = "docs/goals.md";

    @TestFactory
    Stream<DynamicTest> a_format_lacks_nothing() {
        return ReportFormats.all().stream()
                .map(format -> DynamicTest.dynamicTest(
                        format.id(), () -> assertThat(missingOf(format)).isEmpty()));
    }

    private static List<String> missingOf(ReportFormat format) throws IOException {
        String report = ReportFormats.fileName(format, CodeKind.MAIN);
        String reportOnTests = ReportFormats.fileName(format, CodeKind.TESTS);
        List<String> missing = new ArrayList<>();
        if (!Files.isRegularFile(REPOSITORY.resolve(GOLDEN_FILES + report))) {
            missing.add("its golden file, " + GOLDEN_FILES + report);
        }
        String goals = Files.readString(REPOSITORY.resolve(GOALS));
        if (!goals.contains(
                "| `target/ringfence/" + report + "`, `" + reportOnTests + "` | `check`, `check-tests` | no |")) {
            missing.add("a row of `target/ringfence/" + report + "`, `" + reportOnTests + "` in " + GOALS);
        }
        if (!goals.contains("`" + format.id() + "`")) {
            missing.add("its name, `" + format.id() + "`, in " + GOALS);
        }
        String schema = SCHEMAS + report.replaceFirst("\\.json$", ".schema.json");
        if (report.endsWith(".json") && !Files.isRegularFile(REPOSITORY.resolve(schema))) {
            missing.add("its schema, " + schema);
        }
        return missing;
    }
}
