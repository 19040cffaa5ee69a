package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and folders that whoever runs the build may not read, or may not write. */
@Tag("long")
@TestInstance(Lifecycle.PER_METHOD)
class RightsOfFilesIT {

    private static final String BASELINE = "ringfence/billing.baseline";

    private final SampleCopy project = Sample.named("pass-known-violation").copy();

    @BeforeEach
    void compile() {
        assumeTrue(OrdinaryUser.isAtHand(), "nobody here whom rights bind");
        BuildRun run = project.run("compile");
        assertThat(run.exitCode()).as(run::output).isZero();
    }

    @AfterEach
    void delete() {
        project.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            module-map.yaml | check | module-map.yaml:1:1: the file may not be read
            src | check | src/main/java: may not be read: access denied
            src | baseline | src/main/java: may not be read: access denied
            src/main/java/com/acme/billing | check | src/main/java/com/acme/billing: may not be read: access denied
            src/main/java/com/acme/billing | freeze | src/main/java/com/acme/billing: may not be read: access denied
            src/main/java/com/acme/billing/Invoice.java | check | src/main/java/com/acme/billing/Invoice.java: may not be read: access denied
            target/classes | check | target/classes: may not be read: access denied
            target/classes/com/acme/billing | baseline | target/classes/com/acme/billing: may not be read: access denied
            target/classes/com/acme/billing/Invoice.class | check | target/classes/com/acme/billing/Invoice.class: may not be read: access denied
            ringfence | check | ringfence:1: this folder of baselines may not be read: access denied
            ringfence | baseline | ringfence:1: this folder of baselines may not be read: access denied
            ringfence/billing.baseline | check | ringfence/billing.baseline:1: this baseline may not be read: access denied
            ringfence/billing.baseline | baseline | ringfence/billing.baseline:1: this baseline may not be read: access denied
            """)
    void what_may_not_be_read_is_named_and_nothing_is_lost(String file, String goal, String problem)
            throws IOException {
        String before = project.read(BASELINE);

        BuildRun run = runWith(file, "---------", goal);

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()).contains("[ERROR] " + problem).doesNotContain("Exception:", "declares a type");
        assertThat(run.output().lines().filter(line -> line.contains(problem))).hasSize(1);
        assertThat(project.read(BASELINE)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            target | check | target/ringfence: the report cannot be written: access denied
            ringfence | baseline | cannot be written, and is as it was: access denied
            """)
    void what_may_not_be_written_is_named_and_stays_as_it_was(String folder, String goal, String problem)
            throws IOException {
        project.write(BASELINE, project.read(BASELINE) + "com.acme.billing.Gone -> com.acme.orders.Order # gone\n");
        String before = project.read(BASELINE);

        BuildRun run = runWith(folder, "r-xr-xr-x", goal);

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.output()).contains(problem);
        assertThat(run.output().lines().filter(line -> line.startsWith("[ERROR] target/ringfence: ")))
                .hasSizeLessThan(2);
        assertThat(project.read(BASELINE)).isEqualTo(before);
    }

    private BuildRun runWith(String file, String rights, String goal) throws IOException {
        Path path = project.folder().resolve(file);
        var usual = Files.getPosixFilePermissions(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        try {
            return project.build().runAsOrdinaryUser("ringfence:" + goal);
        } finally {
            Files.setPosixFilePermissions(path, usual);
        }
    }
}
