package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal code gives an equal verdict, an equal report and equal ledgers, whatever machine the build runs on. */
class OneAnswerIT {

    @ParameterizedTest
    @ValueSource(
            strings =
                    "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1 -Xss512k")
    void a_machine_elsewhere_says_the_same(String options) {
        comparesWithHere(options, Map.of(), "fail-frozen-method-edited");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.timezone=Pacific/Pago_Pago -Duser.language=ar -Duser.country=EG",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Dfile.encoding=US-ASCII",
                "-Duser.language=ja -Duser.country=JP -Dfile.encoding=Shift_JIS",
                "-Xint -Xss320k",
                "-Dfile.encoding=UTF-8 -Dline.separator=\r\n"
            })
    void machines_in_other_places_say_the_same(String options) {
        Map<String, String> environment = Map.of("LC_ALL", "C", "TZ", "Asia/Kathmandu");
        comparesWithHere(options, environment, "fail-frozen-method-edited");
        comparesWithHere(options, environment, "fail-new-dependency");
    }

    private static void comparesWithHere(String options, Map<String, String> environment, String sample) {
        try (SampleCopy project = Sample.named(sample).copy()) {
            BuildRun here = project.run("process-classes");
            String report = project.read("target/ringfence/report.json");
            BuildRun there =
                    project.build().alone().runWith(List.of(options.split(" ")), environment, "process-classes");

            assertThat(there.ringfenceLines()).isEqualTo(here.ringfenceLines());
            assertThat(project.read("target/ringfence/report.json")).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-02T00:00:00Z", "2099-12-31T00:00:00Z"})
    void a_clock_far_off_changes_nothing(String time) throws IOException {
        try (SampleCopy project = Sample.named("fail-new-dependency").copy()) {
            BuildRun before = project.run("process-classes");
            try (Stream<Path> files = Files.walk(project.folder())) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
                }
            }

            assertThat(project.run("ringfence:check").ringfenceLines()).isEqualTo(before.ringfenceLines());
        }
    }
}
