package dev.ringfence.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.SourceFolder;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesOfClassesTest {

    @TempDir
    private Path folder;

    private SourceFolder sources() {
        return new SourceFolder(folder.resolve("src"));
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private SourcesOfClasses counterparts() {
        return new SourcesOfClasses(scanned(), SourceTree.of(List.of(SourceRoot.of(folder.resolve("src")))));
    }

    private ScannedClasses scanned() {
        return ClassScan.of(List.of(classes()));
    }

    private List<String> withoutClass() {
        return counterparts().sourcesWithoutClass().stream()
                .map(SourceFile::relative)
                .toList();
    }

    private List<String> sourcesOfNests() {
        SourcesOfClasses counterparts = counterparts();
        return scanned().nests().stream()
                .map(nest -> nest.type() + " <- "
                        + counterparts.sourceOf(nest).map(SourceFile::relative).orElse("none")
                        + (counterparts.sourceIsGone(nest) ? " (gone)" : ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-g", "-g:none"})
    void every_nest_has_its_source_and_every_source_its_class(String debug) {
        sources()
                .with("a/A.java", "package a; class A { class N {} } class Second {}")
                .with("elsewhere/B.java", "package a; class B {}")
                .with("elsewhere/Odd.java", "package a; class Even {}")
                .with("a/package-info.java", "@Deprecated package a;")
                .compiledInto(classes(), debug);

        assertThat(sourcesOfNests())
                .containsExactly(
                        "a.A <- a/A.java",
                        "a.B <- elsewhere/B.java",
                        "a.Even <- elsewhere/Odd.java",
                        "a.Second <- a/A.java",
                        "a.package-info <- a/package-info.java");
        assertThat(withoutClass()).isEmpty();
    }

    @Test
    void a_source_whose_types_have_no_class_is_found() {
        sources().with("a/A.java", "package a; class A {}").compiledInto(classes());
        sources()
                .with("a/New.java", "package a; class New {}")
                .with("b/A.java", "package b; record A() {}")
                .with("a/Comment.java", "// class Comment {}")
                .with("b/package-info.java", "package b;")
                .with("module-info.java", "module acme {}")
                .with("a/other.kt", "package a\nclass Other");

        assertThat(withoutClass()).containsExactly("a/New.java", "b/A.java");
    }

    @Test
    void without_any_class_every_source_is_found() {
        sources().with("a/A.java", "package a; class A {}").with("a/B.java", "package a; enum B {}");

        assertThat(withoutClass()).containsExactly("a/A.java", "a/B.java");
    }

    @Test
    void a_class_whose_source_was_deleted_renamed_or_emptied_is_gone() throws IOException {
        sources()
                .with("a/Deleted.java", "package a; class Deleted {}")
                .with("a/Moved.java", "package a; class Moved {}")
                .with("a/Pair.java", "package a; class Pair {} class Half {}")
                .compiledInto(classes());
        Files.delete(folder.resolve("src/a/Deleted.java"));
        sources().with("a/Moved.java", "package b; class Moved {}").with("a/Pair.java", "package a; class Pair {}");

        assertThat(sourcesOfNests())
                .containsExactly(
                        "a.Deleted <- none (gone)",
                        "a.Half <- a/Pair.java (gone)",
                        "a.Moved <- a/Moved.java (gone)",
                        "a.Pair <- a/Pair.java");
    }

    @Test
    void what_cannot_be_told_is_not_gone() throws IOException {
        sources().with("a/A.java", "package a; class A {}").compiledInto(classes(), "-g:none");
        Files.delete(folder.resolve("src/a/A.java"));
        assertThat(sourcesOfNests()).containsExactly("a.A <- none (gone)");

        sources().with("a/all.kt", "package a\nclass A");
        assertThat(sourcesOfNests()).containsExactly("a.A <- none");
    }
}
