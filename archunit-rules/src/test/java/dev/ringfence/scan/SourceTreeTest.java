package dev.ringfence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

    @TempDir
    private Path folder;

    private SourceFolder sources() {
        return new SourceFolder(folder);
    }

    private SourceTree tree() {
        return SourceTree.of(List.of(SourceRoot.of(folder)));
    }

    private static List<String> shown(SourceTree tree) {
        return tree.all().stream()
                .map(file -> file.language() + " " + file.packageByFolder() + " " + file.fileName())
                .toList();
    }

    @Test
    void sources_of_every_language_are_found_and_nothing_else() throws IOException {
        sources()
                .with("com/acme/A.java", "")
                .with("com/acme/b.kt", "")
                .with("c.groovy", "")
                .with("com/D.scala", "")
                .with("com/acme/A.java.bak", "")
                .with("com/acme/A.class", "");
        Files.createSymbolicLink(folder.resolve("com/acme/.#A.java"), Path.of("nobody@nowhere.17"));

        assertThat(shown(tree()))
                .containsExactly(
                        "GROOVY  c.groovy", "SCALA com D.scala", "JAVA com.acme A.java", "KOTLIN com.acme b.kt");
    }

    @Test
    void a_root_may_leave_files_out_and_may_be_missing() {
        sources().with("a/In.java", "").with("a/Out.java", "");

        SourceTree tree = SourceTree.of(List.of(
                new SourceRoot(folder.resolve("missing"), relative -> true),
                new SourceRoot(folder, relative -> !relative.equals("a/Out.java"))));
        assertThat(shown(tree)).containsExactly("JAVA a In.java");
    }

    @Test
    void a_source_of_two_roots_counts_once_below_the_inner_one() {
        sources().with("generated/a/A.java", "package a;");

        SourceTree tree = SourceTree.of(List.of(SourceRoot.of(folder), SourceRoot.of(folder.resolve("generated"))));
        assertThat(shown(tree)).containsExactly("JAVA a A.java");
    }

    @Test
    void a_source_is_found_by_its_folder_then_by_what_it_declares() {
        sources()
                .with("a/A.java", "package whatever;")
                .with("flat/B.java", "package a.b;")
                .with("other/B.java", "package c;")
                .with("Root.java", "class Root {}");

        assertThat(tree().find("a", "A.java")).map(SourceFile::relative).contains("a/A.java");
        assertThat(tree().find("a.b", "B.java")).map(SourceFile::relative).contains("flat/B.java");
        assertThat(tree().find("c", "B.java")).map(SourceFile::relative).contains("other/B.java");
        assertThat(tree().find("", "Root.java")).map(SourceFile::relative).contains("Root.java");
        assertThat(tree().find("d", "B.java")).isEmpty();
        assertThat(tree().find("a", "../a/A.java")).isEmpty();
    }

    @Test
    void a_type_is_found_by_the_source_that_declares_it() {
        sources().with("a/A.java", "package a; class A {} class B {}").with("k.kt", "package a\nclass K");

        assertThat(tree().declaring(new TypeName("a.B")))
                .map(SourceFile::relative)
                .contains("a/A.java");
        assertThat(tree().declaring(new TypeName("a.K"))).isEmpty();
    }

    @Test
    void malformed_text_is_replaced_and_a_byte_order_mark_left_out() throws IOException {
        Files.write(
                folder.resolve("A.java"), new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFC, 'b'});

        assertThat(tree().all().get(0).text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void a_source_deleted_meanwhile_is_told_with_its_path() throws IOException {
        sources().with("A.java", "");
        SourceFile file = tree().all().get(0);
        Files.delete(file.path());

        assertThatThrownBy(file::text)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the source " + file.path()
                        + " leads nowhere: a link whose target is gone, or a file deleted meanwhile");
    }
}
