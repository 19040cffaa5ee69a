package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    void a_source_that_is_compiled_for_a_later_release_too_is_no_variant() {
        sources().with("a/A.java", "package a;").with("a/B.java", "package a;");
        SourceRoot plain = new SourceRoot(folder, relative -> relative.endsWith("A.java"));
        SourceRoot later = new SourceRoot(folder, relative -> true, StandardCharsets.UTF_8, false, false, 17);

        for (List<SourceRoot> roots : List.of(List.of(plain, later), List.of(later, plain))) {
            assertThat(SourceTree.of(roots).all())
                    .extracting(file -> file.release() + " " + file.relative())
                    .containsExactlyInAnyOrder("0 a/A.java", "17 a/B.java");
        }
    }

    @Test
    void a_variant_declares_a_type_where_variants_are_wanted() {
        sources()
                .with("main/a/A.java", "package a; class A {} class Second {}")
                .with("java17/flat/A.java", "package a; class A {} class Second {} class Third {}");
        SourceTree tree = SourceTree.of(List.of(
                SourceRoot.of(folder.resolve("main")),
                new SourceRoot(folder.resolve("java17"), relative -> true, StandardCharsets.UTF_8, false, false, 17)));

        for (String type : List.of("a.A", "a.Second", "a.Third")) {
            assertThat(tree.declares(new TypeName(type), source -> source.release() == 17))
                    .as(type)
                    .isTrue();
            assertThat(tree.declares(new TypeName(type), source -> source.release() == 0))
                    .as(type)
                    .isEqualTo(!type.equals("a.Third"));
            assertThat(tree.declares(new TypeName(type), source -> source.release() == 21))
                    .as(type)
                    .isFalse();
        }
        assertThat(tree.findVariant("a", "A.java", 17))
                .map(SourceFile::relative)
                .contains("flat/A.java");
        assertThat(tree.findVariant("flat", "A.java", 17))
                .map(SourceFile::relative)
                .contains("flat/A.java");
        assertThat(tree.findVariant("a", "A.java", 21)).isEmpty();
        assertThat(tree.find("a", "A.java")).map(SourceFile::relative).contains("a/A.java");
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

    private String text(String fileName, Charset charset, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        Files.write(folder.resolve(fileName), content);
        SourceRoot root = new SourceRoot(folder, fileName::equals, charset, true, false);
        return SourceTree.of(List.of(root)).all().get(0).text();
    }

    @Test
    void a_text_is_decoded_by_the_encoding_of_its_root() throws IOException {
        assertThat(text("A.java", StandardCharsets.ISO_8859_1, 'a', 0xFC)).isEqualTo("aü");
        assertThat(text("A.java", StandardCharsets.UTF_8, 'a', 0xC3, 0xBC)).isEqualTo("aü");
        assertThat(text("A.java", StandardCharsets.US_ASCII, 'a', 0xC3)).isEqualTo("a\uFFFD");
        assertThat(text("A.java", StandardCharsets.UTF_16, 0xFE, 0xFF, 0, 'a')).isEqualTo("a");
        assertThat(text("A.java", StandardCharsets.UTF_16LE, 0xFF, 0xFE, 'a', 0))
                .isEqualTo("a");
    }

    @Test
    void a_text_that_is_marked_as_utf_8_is_utf_8_whatever_the_encoding() throws IOException {
        assertThat(text("A.java", StandardCharsets.ISO_8859_1, 0xEF, 0xBB, 0xBF, 0xC3, 0xBC))
                .isEqualTo("ü");
        assertThat(text("A.java", StandardCharsets.UTF_16, 0xEF, 0xBB, 0xBF, 'a'))
                .isEqualTo("a");
    }

    @Test
    void kotlin_is_always_utf_8() throws IOException {
        assertThat(text("a.kt", StandardCharsets.ISO_8859_1, 0xC3, 0xBC)).isEqualTo("ü");
    }

    @Test
    void what_is_left_to_bytecode_is_settled_by_the_inner_root() {
        sources().with("A.java", "").with("generated/B.java", "");
        SourceRoot generated =
                new SourceRoot(folder.resolve("generated"), relative -> true, StandardCharsets.UTF_8, true, true);

        assertThat(SourceTree.of(List.of(SourceRoot.of(folder), generated)).all())
                .extracting(file -> file.fileName() + " " + file.isLeftToBytecode())
                .containsExactly("A.java false", "B.java true");
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

    /** So often that looking at each source each time would take minutes. */
    @Test
    void very_many_types_are_asked_for() {
        SourceFolder sources = sources();
        for (int i = 0; i < 2_000; i++) {
            sources.with("p" + i % 50 + "/A" + i + ".java", "package p" + i % 50 + "; class A" + i + " {}");
        }
        SourceTree tree = tree();

        int declared = 0;
        for (int i = 0; i < 1_000_000; i++) {
            declared += tree.declares(new TypeName("p" + i % 50 + ".A" + i % 4_000), source -> true) ? 1 : 0;
        }
        assertThat(declared).isEqualTo(500_000);
    }
}
