package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A project whose class files lie in more than one folder. */
class ClassRootsIT {

    private static final String BILLING = "com/acme/billing";

    @Test
    void every_class_root_that_is_named_is_judged() throws IOException {
        try (SampleCopy project = Sample.named("pass-known-violation").copy()) {
            BuildRun compiled = project.run("process-classes");
            Path more = project.folder().resolve("target/more-classes");
            Files.createDirectories(more.resolve("com/acme"));
            Files.move(project.folder().resolve("target/classes").resolve(BILLING), more.resolve(BILLING));

            BuildRun withoutIt = project.run("ringfence:check");
            project.edit(
                    "pom.xml",
                    "<version>" + System.getProperty("harness.version") + "</version>",
                    "<version>" + System.getProperty("harness.version") + "</version><configuration><classRoots>"
                            + "<classRoot>target/classes</classRoot><classRoot>target/more-classes</classRoot>"
                            + "</classRoots></configuration>");
            BuildRun withIt = project.run("ringfence:check");
            String before = project.read("ringfence/billing.baseline");
            BuildRun recorded = project.run("ringfence:baseline");

            assertThat(withoutIt.output()).contains("there is no class file of it", "could not run");
            assertThat(withIt.exitCode()).as(withIt::output).isZero();
            assertThat(withIt.ringfenceLines()).isEqualTo(compiled.ringfenceLines());
            assertThat(recorded.exitCode()).as(recorded::output).isZero();
            assertThat(project.read("ringfence/billing.baseline")).isEqualTo(before);
        }
    }
}
