package dev.ringfence.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits that real code seldom offers a place for: javac says that each changes the class files, and so do the fingerprints. */
class ChangesOfClassFilesTest {

    private static final String HEAD = """
            package p;
            import java.util.*;
            import java.util.function.*;
            import java.lang.annotation.*;
            """;

    private static final String TAIL = """
            @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @Retention(RetentionPolicy.RUNTIME)
            @interface U { int value() default 0; String[] names() default {}; }
            @Retention(RetentionPolicy.RUNTIME) @interface D { int value() default 0; Class<?> type() default D.class; U[] all() default {}; }
            """;

    private final Javac javac = new Javac(List.of());

    @TempDir
    private Path folder;

    static Stream<String> membersOfClasses() {
        return Stream.of(
                // annotations, wherever they may stand
                "«|@U» int x;",
                "@U(«1|2») int x;",
                "@U(names = {«\"a\"|\"a\", \"b\"»}) int x;",
                "@D(type = «String|Object».class) int x;",
                "@D(all = {«@U|@U(1)»}) int x;",
                "@D(all = {@U, «|@U(2)»}) int x;",
                "int «|@U» [] x;",
                "int @U [] «|@U» [] x;",
                "int x «|@U» [];",
                "int @U [] x «|@U» [];",
                "int«@U [] []|[] @U []» x;",
                "int m() «|@U» [] { return null; }",
                "«|@D» void m() { }",
                "<T> «|@U» String m() { return null; }",
                "«@D|@U» <T> String m() { return null; }",
                "<«|@U» T> void m() { }",
                "<T extends «|@U» Object> void m() { }",
                "<T extends Object & «|@U» Runnable> void m() { }",
                "void m(«|@D» int a) { }",
                "void m(«|@U» String a) { }",
                "void m(String «|@U» ... a) { }",
                "void m(«|@U» C this) { }",
                "void m() throws «|@U» Exception { }",
                "Object m() { return new «|@U» Object(); }",
                "Object m() { return new «|@U» Object() { }; }",
                "Object m() { return new int «|@U» [3]; }",
                "Object m() { return new int [3] «|@U» [4]; }",
                "Object m() { return new «|@U» String[3]; }",
                "Object m(Object o) { return («|@U» String) o; }",
                "Object m(Object o) { return (Runnable & «|@U» Comparable<?>) o; }",
                "boolean m(Object o) { return o instanceof «|@U» String; }",
                "boolean m(Object o) { return o instanceof «|@U» String s && s.isEmpty(); }",
                "void m() { «|@U» String s = \"\"; s.length(); }",
                "void m() { for («|@U» String s : new String[0]) { s.length(); } }",
                "void m() throws Exception { try («|@U» AutoCloseable c = null) { } }",
                "Function<String, String> f = («|@U» String s) -> s;",
                "Supplier<Object> f = «|@U» Object::new;",
                "Function<String, String> f = «|@U» String::trim;",
                "boolean m(Object o) { return o != «null|(null)»; }",
                "List<«|@U» String> x;",
                "List<«|@U» ?> x;",
                "List<? extends «|@U» String> x;",
                "List<? «extends|super» String> x;",
                "Map.«|@U» Entry<String, String> x;",
                "java.util.«|@U» List<String> x;",
                "void m() { this.<«|@U» String>k(); } <T> void k() { }",
                "void m() { new <«|@U» String> G(); } static class G { <T> G() { } }",
                "Runnable r = C::<«|@U» String>k; static <T> void k() { }",
                "static class G { <T> G() { } G(int i) { <«|@U» String>this(); } }",
                "static class G<«|@U» T> { }",
                "static class G extends «|@U» Object { }",
                "static class G implements «|@U» Runnable { public void run() { } }",
                "record R(«|@U» int x) { }",
                "record R(«|@D» int... x) { }",
                "record R(int «|@U» ... x) { }",
                "record R(int x) { «|@D» R { } }",
                "enum E { «|@D» A }",
                "@interface N { «|@D» int value(); }",
                "@interface N { int value() default «1|2»; }",
                "@interface N { int value() «|default 1»; }",
                "@interface N { int«|[]» value(); }",
                "@interface N { int value()«|[]»; }",
                "«|@Deprecated» void m() { }",
                "«|/** @deprecated */» void m() { }",
                "«|/**\t@deprecated */» void m() { }",
                "/**\n\t*\t«x|@deprecated»\n */ void m() { }",
                "/** @deprecated */ «|int y;» /** x */ int z;",
                "/** «x|@deprecated» */ /** last */ int z;",
                "/**\n * x\n «|* @deprecated»\n */ void m() { }",
                "void m() { «|/** @deprecated */» class L { } }",
                "enum E { «|/** @deprecated */» A }",
                // declarations
                "«|final» int x = 1;",
                "final int x = «1|2»;",
                "static «|final» int X = 1;",
                "int x«|, y»;",
                "int «x, y|y, x»;",
                "int x, y«|[]»;",
                "enum E { A, B«|, C» }",
                "enum E { A«|(1)», B; E(int... i) { } }",
                "enum E { A«|{ }», B }",
                "enum E { A«|() { }», B }",
                "void m() { a: for (;;) { for (int i = 0; ; i++) { continue«| a»; } } }",
                "void m() { try { m(); } catch («|@U» RuntimeException e) { e.hashCode(); } }",
                "interface I { «default|private» void m() { } }",
                "enum E { A { void m() { «|m();» } }; void m() { } }",
                "record R(int x«|, int y») { }",
                "record R(int x) { R { «|x++;» } }",
                "record R(int x) { «|public int x() { return x + 1; }» }",
                "record R(int x) { static int «a|b»; }",
                "sealed interface S permits «A, B|B, A» { } record A() implements S { } record B() implements S { }",
                "«|sealed» interface S «|permits A» { } record A() implements S { }",
                "sealed interface S { } «non-sealed|final» static class A implements S { }",
                "interface I { «|default» void m() «;|{ }» }",
                "«class|interface» G { }",
                "void m(int... «a|b») { }",
                "void m(int«...|[]» a) { }",
                "void m(«|final» int a) { }",
                "<«T, S|S, T»> void m(T t, S s) { }",
                "<T extends «|Number & »Comparable<T>> void m(T t) { }",
                "static { System.gc(); «|System.gc();» }",
                "«static|» { System.gc(); }",
                "int a = 1; { System.gc(); } int b = 2;"
                        .replace(
                                "{ System.gc(); } int b = 2;",
                                "«{ System.gc(); } int b = 2;|int b = 2; { System.gc(); }»"),
                "class «A { } class B|B { } class A» { «|int x;» }",
                // code
                "int m(int a, int b) { return a «-|+» b; }",
                "int m(int a) { return «-|~» a; }",
                "int m(int a) { return «a++|++a»; }",
                "int m(int a, int b, int c) { return a - «b - c|(b - c)»; }",
                "int m(int a, int b, int c) { return «a + b|(a + b)» * c; }",
                "String m(int a, int b) { return \"\" + «a + b|(a + b)»; }",
                "boolean m(boolean a, boolean b, boolean c) { return a && «b || c|(b || c)»; }".replace("||", "||||"),
                "int m(boolean a) { return a ? «1 : 2|2 : 1»; }",
                "Object m() { return «1|1L»; }",
                "float m() { return 1.5«f|F + 1»; }",
                "double m() { return «0.0|-0.0»; }",
                "double m() { return 0x1.«8|9»p1; }",
                "int m() { return 0«x|b»10; }",
                "int m() { return «010|10»; }",
                "char m() { return '«\\t|\\n»'; }",
                "String m() { return \"a«|\\0»b\"; }",
                "void m() { k(«\"a\", \"b\"|\"a\\1string b\"»); } void k(Object... all) { }",
                "void m() { k(«\"a\", \"b\"|\"a\\1\\3\\2string b\"»); } void k(Object... all) { }",
                "String m() { return \"\"\"\n   a\n  «|  »b\"\"\"; }",
                "String m() { return \"\"\"\n   a\n   b«|\\n»\"\"\"; }",
                "String m() { return \"\"\"\n   a\n   b\n«   |»\"\"\"; }",
                "String m() { return \"\"\"\n   a«|\\s»\n   b\"\"\"; }",
                "String m() { return \"\"\"\n   a «|\\»\n   b\"\"\"; }",
                "void m(boolean a, boolean b) { if (a) «if (b) m(a, b); else m(b, a);|{ if (b) m(a, b); } else m(b, a);» }",
                "void m(boolean a) { while (a) «{ m(a); } m(!a);|{ m(a); m(!a); }» }",
                "void m(boolean a) { do { m(a); } while («|!»a); }",
                "void m() { for (int i = 0; i < 3; «i++|i += 2») { m(); } }",
                "void m() { for («int i = 0|int i = 1»; ; ) { m(); } }",
                "void m() { a: for (;;) { for (;;) { break«| a»; } } }",
                "int m(int a) { switch (a) { case 1: «break;|» case 2: return 3; } return 4; }",
                "int m(int a) { return switch (a) { case 1«|, 2» -> 2; default -> 3; }; }",
                "int m(int a) { return switch (a) { case 1 -> { yield «2|4»; } default -> 3; }; }",
                "int m(String a) { return switch (a) { case \"«a|b»\" -> 2; default -> 3; }; }",
                "void m() { synchronized («this|C.class») { } }",
                "void m() { try { m(); } «|catch (RuntimeException e) { }» finally { } }",
                "void m() { try { m(); } catch («IllegalStateException|NullPointerException» e) { } }",
                "void m() throws Exception { try (AutoCloseable c = null«|; AutoCloseable d = null») { } }",
                "void m(AutoCloseable c) throws Exception { «|try (c)» { } }",
                "void m(boolean a) { assert a«| : 1»; }",
                "Runnable r = () -> «{ }|System.gc()»;",
                "Supplier<Object> r = «() -> new Object()|Object::new»;",
                "Function<int[], Object> r = «int[]::clone|x -> x.clone()»;",
                "IntFunction<Object> r = «int|long»[]::new;",
                "Object r = («Runnable|Runnable & java.io.Serializable») () -> { };",
                "Object x = new int[«3][|][3».length() == 0 ? 0 : 1];"
                        .replace("«3][|][3».length() == 0 ? 0 : 1", "«3|4»"),
                "Object x = new int[][] {{1«, 2}, {|}, {2, »3}};",
                "Object x = new int«[3][]|[3][3]»;",
                "Object x = «int|int[]».class;",
                "Object x = new Object() { int «a, b|b, a»; };",
                "Object x = new Object() { { System.gc(); } «int a = k();|» int k() { return 1; } };",
                "Object x = new ArrayList<String>() «|{ }»;",
                "void m() { «var|Object» s = \"\"; while (s != null) { s = s == s ? null : \"\"; } }",
                "void m(Object o) { if (o instanceof «String|Integer» s) { s.hashCode(); } }",
                "void m() { class L { «|int x;» } }",
                "void m() { record L(int «x|y») { } }",
                "void m() { enum L { A«|, B» } }",
                "class I { int x; } Object m() { return this.new I() «|{ }»; }",
                "class I { I() { «C.this.hashCode()|hashCode()»; } }",
                "static class G { G(int a) { } G() { this(«1|2»); } }",
                "class I { } class J extends I { J(C c) { «|c.»super(); } }",
                "int[] m(int[] a) { a[«0|1»]++; return a; }",
                "strictfp double m() { return 1; } «|static» void k() { }",
                "int m(long a) { return («int|short») a; }",
                "void m(List<String> a) { for («String|Object» s : a) { s.hashCode(); } }",
                "int x = 1; int m() { int y = 1; return «x|y»; }",
                "int x = 1; int m(int x) { return «|this.»x; }");
    }

    @ParameterizedTest
    @MethodSource("membersOfClasses")
    void whatChangesAClassFileIsReported(String written) {
        Variants variants = new Variants("class C { " + written + " }\n");
        assertReported(HEAD + variants.before() + TAIL, HEAD + variants.after() + TAIL);
    }

    static Stream<String> sources() {
        return Stream.of(
                "package p; import static java.lang.«Math|StrictMath».max; class C { int x = max(1, 2); }",
                "package p; import static java.lang.«Math|StrictMath».*; class C { int x = max(1, 2); }",
                "package p; import static java.lang.Math.*; «|import static p.C.D.*;» class C { static class D { static int max(int a, long b) { return a; } static int max(int a, int... b) { return a; } } long x = max(1, 2L); }",
                "package p; import java.«util.List|awt.List»; class C { Object x = List.class; }",
                "package p; import java.util.*; «|import java.awt.List;» class C { Object x = List.class; }",
                "package p; import java.«util|awt».*; class C { Object x = List.class; }",
                "package p; import java.util.Map«.Entry|; import java.security.KeyStore.Entry»; class C { Object x = Entry.class; }",
                "package p; import java.util.*; import «java.util.Map|java.security.KeyStore».*; class C { Object x = Entry.class; }",
                "package p; «|import java.util.zip.Adler32;» class C { Adler32 x; } class «|B { } class» Adler32 { }"
                        .replace("«|import java.util.zip.Adler32;» ", ""),
                "package p; import java.util.List; class C { «|static class List { }» Object x = List.class; }",
                "package p; import java.util.List; class C { <«T|List»> void m() { List x = null; x.hashCode(); } }",
                "package p; class C { Object x = String.class; } «|class String { }»",
                "package «p|q»; class C { }",
                "package p; class C { } «|class D { }»",
                "package p; class C { «class|interface» I { } }");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatBindsNamesAnewIsReported(String written) {
        Variants variants = new Variants(written);
        assertReported(variants.before(), variants.after());
    }

    private void assertReported(String before, String after) {
        assertThat(classes(after)).as("the class files").isNotEqualTo(classes(before));
        Fingerprinted.Reader reader = new Fingerprinted.Reader(folder.resolve("source"));
        assertThat(reader.of("C.java", after).differsFrom(reader.of("C.java", before)))
                .as("is reported")
                .isTrue();
    }

    private String classes(String text) {
        return ComparedClasses.of(javac.compiled(Map.of("C.java", text))
                .orElseThrow(() -> new AssertionError("does not compile: " + text)));
    }
}
