package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Names of files, reasons, maps and commits may hold anything; no goal lets them forge a line or a command. */
@DisabledOnOs(OS.WINDOWS)
@TestInstance(Lifecycle.PER_METHOD)
class ForgedLinesIT {

    private static final String EVIL = "x\n::error::forged\n[INFO] kept: all is well\n##vso[task.complete]";
    private static final String EVIL_LINE = "\u001b[2K\u001b[1A\u009b1A\u202e##vso[task.complete] ##teamcity[x]";
    private static final String ORDER = "com.acme.orders.Order";

    private final SampleCopy project = Sample.named("pass-known-violation").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    private BuildRun honest(int exitCode, String... arguments) {
        BuildRun run = project.run(arguments);
        assertThat(run.exitCode()).as(run::output).isEqualTo(exitCode);
        assertThat(run.output().lines())
                .noneMatch(line -> line.stripLeading().startsWith("::"))
                .noneMatch(line -> line.contains("kept: all is well") && !line.contains("\\u000a"))
                .noneMatch(line -> line.contains("##vso[") || line.contains("##teamcity["))
                .noneMatch(line -> line.codePoints().anyMatch(ForgedLinesIT::isInvisible));
        return run;
    }

    private static boolean isInvisible(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.FORMAT;
    }

    private void hostileSource() {
        project.write(
                "src/main/java/com/acme/billing/" + EVIL.replace('/', '-') + ".java",
                "package com.acme.billing;\n\nclass Forged {\n    " + ORDER + " order;\n}\n");
    }

    @Test
    void the_name_of_a_source_does_not_in_check_baseline_explain_and_init() {
        hostileSource();

        BuildRun checked = honest(1, "process-classes");
        assertThat(checked.output()).contains("x\\u000a::error::forged\\u000a[INFO] kept");
        assertThat(project.read("target/ringfence/report.json"))
                .contains("x\\n::error::forged\\n[INFO] kept: all is well\\n#\\u0023vso[task.complete].java");
        honest(1, "ringfence:baseline");
        honest(0, "ringfence:explain", "-Dringfence.from=com.acme.billing.Forged", "-Dringfence.to=" + ORDER);
        honest(
                0,
                "ringfence:explain",
                "-Dringfence.from=com.acme.billing.Forged",
                "-Dringfence.to=" + ORDER,
                "-Dringfence.output=json");
        project.delete("module-map.yaml");
        honest(0, "ringfence:init");
    }

    @Test
    void a_reason_and_the_name_of_a_baseline_do_not() {
        String baseline = "ringfence/billing.baseline";
        project.write(
                baseline,
                project.read(baseline)
                        .lines()
                        .map(line -> line.contains(" -> ") ? line.replaceFirst(" # .*", "") + " # " + EVIL_LINE : line)
                        .reduce("", (text, line) -> text + line + "\n"));
        honest(0, "process-classes");
        String from = Stream.of(project.read(baseline).split("\n"))
                .filter(line -> line.contains(" -> "))
                .findFirst()
                .orElseThrow();
        honest(
                0,
                "ringfence:explain",
                "-Dringfence.from=" + from.split(" ")[0],
                "-Dringfence.to=" + from.split(" ")[2]);

        project.write("ringfence/" + EVIL + ".baseline", "# ringfence-baseline/1\n" + EVIL_LINE + "\n");
        honest(1, "process-classes");
        honest(1, "ringfence:baseline");
    }

    @Test
    void what_stands_in_a_map_or_on_the_command_line_does_not() {
        project.edit("module-map.yaml", "version: 1\n", "version: 1\n\"x-a\": b\n\"##vso[task.complete]\": c\n");
        honest(1, "process-classes");
        honest(1, "ringfence:freeze");
        honest(1, "ringfence:explain", "-Dringfence.type=" + EVIL_LINE);
    }

    @Test
    void a_lock_and_a_commit_do_not() {
        git("init", "-q");
        project.write(".gitignore", "target/\n");
        project.write("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline\n");
        commit("base");
        git("checkout", "-q", "-b", "topic");
        project.edit("module-map.yaml", "modules:\n", "policy: {unused: warn, stale: warn}\nmodules:\n");
        hostileSource();
        commit("loosen\n\nRingfence-Reason: " + EVIL_LINE + "\n");

        honest(1, "process-classes", "-Dringfence.base=main");

        project.write("ringfence/orders.lock", "# ringfence-lock/1, fingerprints/1\n" + EVIL_LINE + "\n");
        honest(1, "ringfence:freeze", "-Dringfence.reason=" + EVIL_LINE);
    }

    private void commit(String message) {
        git("symbolic-ref", "HEAD", message.equals("base") ? "refs/heads/main" : "refs/heads/topic");
        git("add", ".");
        git("commit", "-q", "-m", message);
    }

    private void git(String... arguments) {
        new RealGit(project.folder()).run(arguments);
    }
}
