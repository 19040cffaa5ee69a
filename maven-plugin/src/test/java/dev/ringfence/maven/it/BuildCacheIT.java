package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The gate under Maven's build cache: with the settings of the docs it holds in all cases in which it would not. */
@TestInstance(Lifecycle.PER_METHOD)
class BuildCacheIT {

    private static final String SETTINGS = ".mvn/maven-build-cache-config.xml";
    private static final String RESTORED = "Found cached build, restoring com.acme:billing";
    private static final String KEPT = "[INFO] kept: 1 class, 1 module, 100 % mapped, 1 known, 0 new, 0 stale";
    private static final String BROKEN = "1 new, 0 stale";
    private static final String WARNED = "Maven's build cache restores projects without running the gate";

    private final SampleCopy project = Sample.named("build-cache").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    private BuildRun packaged(String... more) {
        return packaged(project, more);
    }

    private static BuildRun packaged(SampleCopy project, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "package";
        arguments[1] = "-Dmaven.build.cache.location=" + project.folder().resolveSibling("cache");
        System.arraycopy(more, 0, arguments, 2, more.length);
        return project.build().alone().run(arguments);
    }

    @Test
    void what_is_restored_is_judged_all_the_same_and_a_stricter_map_and_a_lost_line_are_seen() {
        BuildRun first = packaged();
        BuildRun again = packaged();
        project.delete("orders/target").delete("billing/target");
        BuildRun fresh = packaged();
        project.edit("billing/ringfence/billing.baseline", "com.acme.billing.Invoice -> com.acme.orders.Order\n", "");
        BuildRun lost = packaged();
        project.edit("module-map.yaml", "packages: [.billing]\n", "packages: [.billing]\n    requires: [orders]\n");
        BuildRun allowed = packaged();
        project.edit("module-map.yaml", "packages: [.orders]\n", "packages: [.orders]\n    exports: []\n");
        BuildRun stricter = packaged();

        assertThat(first.exitCode()).as(first::output).isZero();
        assertThat(first.output()).contains(KEPT).doesNotContain(WARNED);
        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(again.output()).contains(RESTORED, KEPT);
        assertThat(fresh.exitCode()).as(fresh::output).isZero();
        assertThat(fresh.output()).contains(RESTORED, KEPT);
        assertThat(lost.exitCode()).as(lost::output).isEqualTo(1);
        assertThat(lost.output()).contains(RESTORED, "undeclared-dependency", BROKEN);
        assertThat(allowed.exitCode()).as(allowed::output).isZero();
        assertThat(stricter.exitCode()).as(stricter::output).isEqualTo(1);
        assertThat(stricter.output()).contains(RESTORED, "internal-access", BROKEN);
    }

    @Test
    @Tag("long")
    void another_machine_that_restores_all_from_a_remote_cache_comes_to_the_verdict_and_total_of_one() {
        try (HttpCache remote = HttpCache.start();
                SampleCopy other = Sample.named("build-cache").copy()) {
            BuildRun kept = packaged(remote(remote, "-Dmaven.build.cache.remote.save.enabled=true"));
            int saved = remote.size();
            BuildRun restored = packaged(other, remote(remote));
            for (SampleCopy each : List.of(project, other)) {
                each.write(
                        "module-map.yaml", each.read("module-map.yaml") + "  shipping:\n    packages: [.shipping]\n");
            }
            BuildRun stale = packaged("-Dmaven.build.cache.enabled=false");
            BuildRun staleRestored = packaged(other, remote(remote));

            assertThat(kept.exitCode()).as(kept::output).isZero();
            assertThat(saved).as("files in the remote cache").isPositive();
            assertThat(restored.exitCode()).as(restored::output).isZero();
            assertThat(remote.served())
                    .as("files that the second machine asked for")
                    .isPositive();
            assertThat(restored.output()).contains(RESTORED);
            assertThat(verdicts(kept)).hasSize(3).anyMatch(line -> line.startsWith("[INFO] reactor kept: 2 projects"));
            assertThat(verdicts(restored)).isEqualTo(verdicts(kept));
            assertThat(stale.exitCode()).as(stale::output).isEqualTo(1);
            assertThat(staleRestored.exitCode()).as(staleRestored::output).isEqualTo(1);
            assertThat(staleRestored.output()).contains(RESTORED, "shipping");
            assertThat(verdicts(staleRestored)).hasSize(3).isEqualTo(verdicts(stale));
        }
    }

    private static String[] remote(HttpCache remote, String... more) {
        return Stream.concat(
                        Stream.of(
                                "-Dmaven.build.cache.remote.enabled=true",
                                "-Dmaven.build.cache.remote.url=" + remote.url()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static List<String> verdicts(BuildRun run) {
        return run.ringfenceLines().stream()
                .filter(line -> line.matches("\\[\\w+] (kept: |broken: |reactor ).*"))
                .toList();
    }

    @Test
    void a_first_build_that_skipped_the_gate_does_not_open_it_for_the_second() {
        project.edit("billing/ringfence/billing.baseline", "com.acme.billing.Invoice -> com.acme.orders.Order\n", "");

        BuildRun skipped = packaged("-Dringfence.skip");
        BuildRun judged = packaged();

        assertThat(skipped.exitCode()).as(skipped::output).isZero();
        assertThat(judged.exitCode()).as(judged::output).isEqualTo(1);
        assertThat(judged.output()).contains(BROKEN);
    }

    @Test
    @Tag("long")
    void without_the_settings_the_gate_is_left_out_and_the_first_build_says_so_once() {
        project.delete(SETTINGS);

        BuildRun first = packaged();
        project.edit("billing/ringfence/billing.baseline", "com.acme.billing.Invoice -> com.acme.orders.Order\n", "");
        BuildRun leftOut = packaged();
        BuildRun off = packaged("-Dmaven.build.cache.enabled=false");

        assertThat(first.exitCode()).as(first::output).isZero();
        assertThat(first.output().lines().filter(line -> line.contains(WARNED))).hasSize(1);
        assertThat(leftOut.exitCode()).as(leftOut::output).isZero();
        assertThat(leftOut.output()).contains(RESTORED).doesNotContain(KEPT);
        assertThat(off.exitCode()).as(off::output).isEqualTo(1);
        assertThat(off.output()).contains(BROKEN).doesNotContain(WARNED);
    }

    @Test
    void where_the_cache_restores_the_jar_alone_the_message_says_what_it_has_to_keep() {
        String settings = project.read(SETTINGS);
        int from = settings.indexOf("  <configuration>");
        int to = settings.indexOf("  <executionControl>");
        project.write(SETTINGS, settings.substring(0, from) + settings.substring(to));

        packaged();
        project.delete("orders/target").delete("billing/target");
        BuildRun without = packaged();

        assertThat(without.exitCode()).as(without::output).isEqualTo(1);
        assertThat(without.output())
                .contains(
                        "there are no class files",
                        "The jar is there: where a build cache restored it, keep the class files too, by <dirName>classes</dirName>");
    }
}
