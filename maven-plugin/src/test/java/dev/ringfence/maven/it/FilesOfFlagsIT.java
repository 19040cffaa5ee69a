package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Files with flags that lie beside the modules of a reactor are those of the parent, which has no code. */
@TestInstance(Lifecycle.PER_METHOD)
class FilesOfFlagsIT {

    private static final String SOON = "-Dringfence.today=2027-06-20";
    private static final String LEFT = "Take away the one left of it: flag:monolith-order";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @BeforeEach
    void seam() {
        reactor.write("module-map.yaml", reactor.read("module-map.yaml") + """
                        seams:
                          cutover:
                            old: reporting
                            new: com.vendor
                            flags: [{key: monolith-order, in: ["deploy/**/*.yaml"]}]
                            until: 2027-06-30
                            owner: "@acme/orders"
                            because: ORD-1
                        """)
                .write("deploy/kong.yaml", "services:\n  - name: monolith-order\n");
    }

    @AfterEach
    void delete() {
        reactor.close();
    }

    private static List<String> lines(BuildRun run, String text) {
        return run.output().lines().filter(line -> line.contains(text)).toList();
    }

    @Test
    void the_parent_is_judged_for_them_and_each_file_is_told_once() {
        BuildRun run = reactor.run("process-classes", "-fae", "-Dringfence.today=2027-07-01");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(lines(run, "expired-seam, 1 new")).as(run::output).hasSize(1);
        assertThat(lines(run, "deploy/kong.yaml:2")).containsExactly("[ERROR]     deploy/kong.yaml:2");
    }

    @Test
    void what_the_parent_has_counts_in_the_whole_view_of_a_part_of_the_build_too_as_long_as_its_files_are_the_same() {
        BuildRun whole = reactor.run("process-classes", SOON);
        assertThat(whole.exitCode()).as(whole::output).isZero();
        assertThat(lines(whole, LEFT)).as(whole::output).hasSize(1);

        BuildRun part = reactor.run("process-classes", SOON, "-pl", "reporting");
        assertThat(part.exitCode()).as(part::output).isZero();
        assertThat(lines(part, LEFT)).as(part::output).hasSize(1);

        reactor.write("deploy/kong.yaml", "services: []\n");
        BuildRun other = reactor.run("process-classes", SOON, "-pl", "reporting");
        assertThat(lines(other, LEFT)).isEmpty();
        assertThat(other.output()).contains("partial view: no result of com.acme:reactor");

        BuildRun again = reactor.run("process-classes", SOON);
        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(lines(again, LEFT)).isEmpty();
        assertThat(lines(again, "partial view")).isEmpty();
    }

    @Test
    void where_no_pom_lies_above_them_the_top_of_the_tree_has_them() {
        for (String file : List.of("pom.xml", "orders/pom.xml", "billing/pom.xml", "reporting/pom.xml")) {
            reactor.write("backend/" + file, reactor.read(file)).delete(file);
        }
        reactor.edit(
                "backend/pom.xml",
                "<artifactId>test-projects</artifactId>",
                "<artifactId>test-projects</artifactId><relativePath>../../pom.xml</relativePath>");
        new RealGit(reactor.folder()).run("init", "-q");

        BuildRun run = reactor.run("process-classes", "-fae", "-f", "backend/pom.xml", "-Dringfence.today=2027-07-01");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(lines(run, "deploy/kong.yaml:2")).as(run::output).containsExactly("[ERROR]     deploy/kong.yaml:2");
    }
}
