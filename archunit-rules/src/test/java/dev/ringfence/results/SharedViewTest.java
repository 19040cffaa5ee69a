package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.Listings;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedViewTest {

    @TempDir
    private Path folder;

    private final FakeBuild build = new FakeBuild();

    @BeforeEach
    void there_is_a_map() throws IOException {
        Files.writeString(folder.resolve("module-map.yaml"), Checkout.SMALL);
    }

    @Test
    void only_the_last_project_looks() throws IOException {
        judged("orders", CodeKind.MAIN);
        build.isLast = false;

        assertThat(after(CodeKind.MAIN)).isEqualTo(new OtherProjects.NotLast());
    }

    @Test
    void the_view_is_whole_where_every_part_counts_and_is_judged_once() throws IOException {
        judged("orders", CodeKind.MAIN);
        judged("billing", CodeKind.MAIN);

        assertThat(after(CodeKind.MAIN)).isEqualTo(new OtherProjects.Whole(List.of(use("orders"), use("billing"))));
        assertThat(after(CodeKind.MAIN)).isEqualTo(new OtherProjects.NotLast());
    }

    @Test
    void a_result_of_another_session_counts_as_long_as_it_fits() throws IOException {
        judged("orders", CodeKind.MAIN);
        judgedBefore("billing", CodeKind.MAIN);

        assertThat(after(CodeKind.MAIN)).isInstanceOf(OtherProjects.Whole.class);
        Files.writeString(folder.resolve("module-map.yaml"), Checkout.SMALL + "policy: {unused: fail}\n");
        assertThat(after(CodeKind.MAIN))
                .isEqualTo(new OtherProjects.Partial("no result of com.acme:billing", List.of(use("orders"))));
    }

    @Test
    void a_project_that_the_build_does_not_know_makes_the_view_partial() throws IOException {
        judged("orders", CodeKind.MAIN);
        judgedBefore("billing", CodeKind.MAIN);
        build.unknown = Optional.of("com.acme:all is not part of this build");

        assertThat(after(CodeKind.MAIN))
                .isEqualTo(new OtherProjects.Partial("com.acme:all is not part of this build", List.of(use("orders"))));
    }

    @Test
    void tests_that_this_very_build_goes_on_to_are_waited_for() throws IOException {
        judged("orders", CodeKind.MAIN);
        build.parts.add(part("orders", CodeKind.TESTS));

        assertThat(after(CodeKind.MAIN))
                .isEqualTo(new OtherProjects.Partial("no result of com.acme:orders (tests)", List.of(use("orders"))));
        build.goesOnToTests = true;
        assertThat(after(CodeKind.MAIN)).isEqualTo(new OtherProjects.NotLast());
        assertThat(after(CodeKind.TESTS)).isInstanceOf(OtherProjects.Partial.class);
    }

    @Test
    void a_build_without_code_sees_nothing() {
        assertThat(after(CodeKind.MAIN)).isEqualTo(new OtherProjects.NotLast());
    }

    private OtherProjects after(CodeKind kind) {
        return new SharedView(build, results()).afterJudging(kind);
    }

    private void judged(String project, CodeKind kind) throws IOException {
        judgedBefore(project, kind);
        build.judged.add(part(project, kind));
    }

    private void judgedBefore(String project, CodeKind kind) throws IOException {
        results().write(part(project, kind), Checkout.use(project), Checkout.verdict(0), false, new Listings());
        build.parts.add(part(project, kind));
    }

    private Results results() {
        return Checkout.in(folder).results();
    }

    private static ProjectUse use(String project) {
        return Checkout.use(project);
    }

    private Part part(String project, CodeKind kind) {
        Path home = folder.resolve(project);
        return new Part(
                "com.acme:" + project,
                home,
                kind,
                CodeRoots.of(List.of(home.resolve("classes")), List.of()),
                new Written(home, List.of(), List.of(), home.resolve("ringfence"), Optional.empty(), List.of()));
    }

    /** A build that knows what a test tells it. */
    private static final class FakeBuild implements SharedView.Build {

        private final List<Part> parts = new ArrayList<>();
        private final Set<Part> judged = new HashSet<>();
        private final Set<String> seen = new HashSet<>();
        private boolean isLast = true;
        private boolean goesOnToTests;
        private Optional<String> unknown = Optional.empty();

        @Override
        public boolean isLast(CodeKind now) {
            return isLast;
        }

        @Override
        public List<Part> parts(CodeKind now) {
            return parts;
        }

        @Override
        public Optional<String> unknownProject() {
            return unknown;
        }

        @Override
        public boolean hasJudged(Part part) {
            return judged.contains(part);
        }

        @Override
        public boolean goesOnToTests() {
            return goesOnToTests;
        }

        @Override
        public boolean isNew(String results) {
            return seen.add(results);
        }
    }
}
