package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a branch adds, judged in real builds of real git repositories. */
@TestInstance(Lifecycle.PER_METHOD)
class GrowthIT {

    private static final String BASELINE = "billing/ringfence/billing.baseline";

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    @Test
    void a_line_without_a_reason_is_told_once_for_the_reactor_and_breaks_it() {
        branchOf("main");
        reactor.write(
                BASELINE, reactor.read(BASELINE) + "com.acme.shop.billing.Refund -> com.acme.shop.orders.OrderTable\n");
        reactor.write(
                "billing/src/main/java/com/acme/shop/billing/Refund.java",
                "package com.acme.shop.billing;\nclass Refund { com.acme.shop.orders.OrderTable table; }\n");

        BuildRun run = reactor.run("process-classes", "-Dringfence.base=main");
        FolderContent before = reactor.content();
        BuildRun excused = reactor.edit(BASELINE, "orders.OrderTable\n", "orders.OrderTable # until ORD-9\n")
                .run("process-classes", "-Dringfence.base=main", "-T", "2");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.ringfenceLines())
                .containsExactly(
                        "--- check @ reactor",
                        "[INFO] nothing to judge: no class files and no sources",
                        "[ERROR] growth since main (merge base "
                                + git("rev-parse", "main").substring(0, 7) + "): 1 line added, 0 loosened, 0 closed",
                        "[ERROR]   " + BASELINE
                                + ":3  com.acme.shop.billing.Refund -> com.acme.shop.orders.OrderTable  (no reason)",
                        "[ERROR]     way out  cut the use and run `mvn ringfence:baseline`, or say why behind the line: ` # why it has"
                                + " to be`",
                        "[ERROR] broken: 0 classes, 0 modules, 100 % mapped, 0 known, 0 new, 0 stale, 1 grown without a reason");
        assertThat(excused.exitCode()).as(excused::output).isZero();
        assertThat(excused.output().split("growth since main", -1)).hasSize(2);
        assertThat(reactor.content().changedSince(before)).noneMatch(path -> path.startsWith(".git/"));
    }

    @Test
    void that_a_person_wants_no_base_is_said() {
        assertThat(reactor.run("process-classes", "-Dringfence.base=none").output())
                .containsOnlyOnce("growth not judged: ringfence.base is none");
    }

    @Test
    void a_base_that_is_not_there_is_no_verdict() {
        branchOf("main");

        BuildRun run = reactor.run("process-classes", "-Dringfence.base=release");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.ringfenceLines())
                .contains(
                        "[ERROR] module-map.yaml: growth was not judged: the base of this branch is not in this clone: release, which"
                                + " ringfence.base names",
                        "[ERROR] could not run: 1 problem; nothing was judged");
    }

    @Test
    void a_new_project_without_the_gate_hides_its_code_and_one_that_was_there_is_only_told() {
        branchOf("main");
        addProjectWithoutGate();

        BuildRun hidden = reactor.run("process-classes", "-Dringfence.base=main");
        BuildRun leftOut = reactor.run("process-classes", "-Dringfence.base=main", "-pl", "!bridge");
        BuildRun asked = reactor.run("process-classes", Plugin.goal("check"), "-Dringfence.base=main");
        git("add", ".");
        commit("bridge");
        git("branch", "-f", "main");
        BuildRun asBefore = reactor.run("process-classes", "-Dringfence.base=main");

        assertThat(hidden.exitCode()).as(hidden::output).isEqualTo(1);
        assertThat(hidden.ringfenceLines())
                .containsExactly(
                        "--- check @ reactor",
                        "[INFO] nothing to judge: no class files and no sources",
                        "[ERROR] bridge/pom.xml: com.acme:bridge has code that check does not judge, and at the base main no such"
                                + " code was outside the gate",
                        "[ERROR]     Let its pom run the goal check of the plugin, as the poms of the other projects do.",
                        "[ERROR] could not run: 1 problem; nothing was judged");
        assertThat(leftOut.exitCode()).as(leftOut::output).isZero();
        assertThat(asked.exitCode()).as(asked::output).isZero();
        assertThat(asBefore.exitCode()).as(asBefore::output).isZero();
        assertThat(asBefore.output())
                .containsOnlyOnce("com.acme:bridge has code that check does not judge, and it was so at the base");
    }

    @Test
    void what_class_files_alone_show_is_told_by_the_last_project() {
        reactor.edit("module-map.yaml", "  billing:", "  wire:\n    packages: [.orders.wire]\n  billing:");
        branchOf("main");
        reactor.run("process-classes");
        makeClass("orders/target/classes", "com.acme.shop.orders.wire", "Message");
        reactor.edit("module-map.yaml", "  wire:\n    packages: [.orders.wire]\n", "");

        BuildRun run = reactor.run("process-classes", "-Dringfence.base=main");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.ringfenceLines())
                .containsSubsequence(
                        "--- check @ reactor",
                        "--- check @ reporting",
                        "[ERROR]   module-map.yaml:1  wire is not in the map any more  (no reason)",
                        "[ERROR] broken: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale, 1 grown without a reason");
    }

    /** A class file as a plugin makes it, which no source declares. */
    private void makeClass(String folder, String packageName, String name) {
        reactor.write("target/made/" + name + ".java", "package " + packageName + ";\nclass " + name + " {}\n");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-d",
                        reactor.folder().resolve(folder).toString(),
                        reactor.folder()
                                .resolve("target/made/" + name + ".java")
                                .toString());
        assertThat(compiled).isZero();
    }

    private void addProjectWithoutGate() {
        reactor.edit("pom.xml", "</modules>", "  <module>bridge</module>\n    </modules>");
        reactor.write("bridge/pom.xml", """
                <project>
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>com.acme</groupId>
                    <artifactId>bridge</artifactId>
                    <version>1</version>
                    <properties>
                        <maven.compiler.release>17</maven.compiler.release>
                        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    </properties>
                </project>
                """);
        reactor.write(
                "bridge/src/main/java/com/acme/shop/reporting/Bridge.java",
                "package com.acme.shop.reporting;\nclass Bridge {}\n");
    }

    @Test
    void without_a_base_nothing_of_git_is_loaded() {
        branchOf("main");

        BuildRun without = reactor.build().runShowingClasses("process-classes");
        BuildRun with = reactor.build().runShowingClasses("process-classes", "-Dringfence.base=main");

        assertThat(without.exitCode()).isZero();
        assertThat(without.output()).contains("dev.ringfence.maven.Check ").doesNotContain("org.eclipse.jgit");
        assertThat(with.output()).contains("org.eclipse.jgit");
    }

    private void branchOf(String main) {
        reactor.write(".gitignore", "target/\n");
        reactor.write("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline\n");
        git("init", "-q");
        git("symbolic-ref", "HEAD", "refs/heads/" + main);
        git("add", ".");
        commit("base");
        git("checkout", "-q", "-b", "topic");
    }

    private void commit(String message) {
        git("commit", "-q", "-m", message);
    }

    private String git(String... arguments) {
        return new RealGit(reactor.folder()).run(arguments);
    }
}
