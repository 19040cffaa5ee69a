package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.fingerprint.FileFingerprint;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes of a source depends on no stack but that of the parser, and that one takes whatever javac takes. */
@Timeout(120)
class DeepNestingTest {

    private static final long SMALL_STACK = 256L << 10;
    private static final int REPEATED = 100;

    @TempDir
    private Path folder;

    /** Each has a cast to a type of another package in its very middle, or at its end. */
    static Stream<String> codeThatJavacTakes() {
        return Stream.of(
                "Object o = " + nested(150, "(Object) (", "(b.Order) null", ")") + ";",
                "Object o = " + nested(250, "(Object) (", "(b.Order) null", ")") + ";",
                "Object o = " + nested(1_000, "(Object) (", "(b.Order) null", ")") + ";",
                "Object o = " + nested(1_000, "(", "(b.Order) null", ")") + ";",
                "Object o = " + nested(1_000, "(Object) ", "(b.Order) null", "") + ";",
                "Object o = " + nested(1_000, "f(", "(b.Order) null", ")") + ";",
                "f(1)" + ".f(1)".repeat(1_000) + ".f((b.Order) null);",
                "if (i == 0) i = 1; " + "else if (i == 2) i = 3; ".repeat(3_000) + "else f((b.Order) null);",
                "int j = i" + " + i".repeat(5_000) + " + f((b.Order) null);",
                "String s = \"\"" + " + \"x\"".repeat(20_000) + " + (b.Order) null;",
                "boolean t = " + "(q instanceof Object y) && ".repeat(1_500) + "q == (b.Order) null;",
                "boolean t = " + "!(q instanceof Object y) || ".repeat(1_500) + "q == (b.Order) null;",
                "boolean t = " + nested(1_000, "q == q && (q != q || ", "q == (b.Order) null", ")") + ";",
                "boolean t = " + "!".repeat(3_000) + "(q == (b.Order) null);",
                "int j = " + "i == 1 ? 2 : ".repeat(3_000) + "f((b.Order) null);",
                nested(2_000, "{", "f((b.Order) null);", "}"),
                "if (i == 0) ".repeat(2_000) + "f((b.Order) null);",
                "Object o = " + "y -> ".repeat(1_000) + "(b.Order) null;",
                "Object o = " + nested(500, "new A() { Object p = ", "(b.Order) null", "; }") + ";",
                "Object[] o = " + nested(200, "{", "(b.Order) null", "}") + ";");
    }

    private static String nested(int times, String open, String middle, String close) {
        return open.repeat(times) + middle + close.repeat(times);
    }

    @ParameterizedTest
    @MethodSource("codeThatJavacTakes")
    void code_that_javac_takes_is_parsed_on_any_stack(String code) throws IOException {
        SourceFile source = source("A.java", "package a;\nclass A { int f(Object q, int i) {\n" + code + "\n} }\n");

        assertThat(onSmallStack(() -> edges(source))).containsExactly("a.A -> b.Order");
        FileFingerprint fingerprint = new Fingerprints().of(source);
        assertThat(fingerprint.byTokens()).isEmpty();
        assertThat(onSmallStack(() -> new Fingerprints().of(source))).isEqualTo(fingerprint);
    }

    @Test
    void equal_runs_give_equal_fingerprints() throws IOException {
        SourceFile source =
                source("A.java", "class A { int i = " + "(int) (".repeat(150) + "1" + ")".repeat(150) + "; }");
        Fingerprints fingerprints = new Fingerprints();

        Set<FileFingerprint> found = new HashSet<>();
        for (int run = 0; run < REPEATED; run++) {
            found.add(fingerprints.of(source));
        }

        assertThat(found)
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.byTokens()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"7000, 'int i = ', (, 1, ), ;", "7000, '', {, ;, }, ''", "50000, 'boolean b = ', !, true, '', ;"})
    void what_no_javac_takes_always_counts_by_its_tokens(
            int times, String start, String open, String middle, String close, String end) throws IOException {
        countsByItsTokens(times, start, open, middle, close, end);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "100000, 'int i = ', (, 1, ), ;",
        "100000, 'boolean b = ', !, true, '', ;",
        "100000, '', if (true), ';', '', ''",
        "100000, '', {, ;, }, ''"
    })
    void what_is_nested_a_hundred_thousand_times_counts_by_its_tokens(
            int times, String start, String open, String middle, String close, String end) throws IOException {
        countsByItsTokens(times, start, open, middle, close, end);
    }

    private void countsByItsTokens(int times, String start, String open, String middle, String close, String end)
            throws IOException {
        String code = start + open.repeat(times) + middle + close.repeat(times) + end;
        SourceFile deep = source("A.java", "import b.Order;\nclass A { void m() { " + code + " } }");
        SourceFile shallow = source("B.java", "class B { { Object o = (b.Order) null; } }");

        for (int run = 0; run < 2; run++) {
            assertThat(new SourceReader(KnownTypes.of()).read(deep))
                    .isInstanceOfSatisfying(
                            SourceReading.Unreadable.class,
                            reading -> assertThat(List.of(
                                            reading.line(),
                                            reading.reason(),
                                            reading.imports().size()))
                                    .isEqualTo(List.of(0, "is nested too deeply", 1)));
            assertThat(new Fingerprints().of(deep).byTokens()).contains("is nested too deeply");
            assertThat(edges(shallow)).containsExactly("B -> b.Order");
            assertThat(new Fingerprints().of(shallow).byTokens()).isEmpty();
        }
    }

    @Test
    void a_variable_of_a_pattern_hides_a_type_in_the_rest_of_its_chain_alone() throws IOException {
        String chain = "q instanceof A b && b.x.Order.is() && q instanceof A c && b.x.Order.is() && c.x.Order.is()";

        assertThat(edges(source(
                        "A.java", "class A { boolean f(Object q) { return " + chain + " || b.x.Order.is(); } }")))
                .containsExactly("A -> b.x.Order");
        assertThat(edges(source(
                        "A.java",
                        "class A { void f(Object q) { if (!(q instanceof A b)) b.x.Order.is(); else if (b.y.Order.is())"
                                + " b.z.Order.is(); else b.v.Order.is(); b.w.Order.is(); } }")))
                .containsExactly("A -> b.w.Order", "A -> b.x.Order");
    }

    private SourceFile source(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return SourceTree.of(List.of(SourceRoot.of(folder)))
                .find(text.startsWith("package a;") ? "a" : "", name)
                .orElseThrow();
    }

    private static List<String> edges(SourceFile source) {
        return new SourceReader(KnownTypes.of())
                .read(source).references().stream()
                        .map(reference -> reference.edge().toString())
                        .distinct()
                        .toList();
    }

    private static <T> T onSmallStack(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        new Thread(null, task, "small", SMALL_STACK).start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
