package dev.ringfence.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed list of edits that are no change, row by row, and what stands beside it, which is. */
class ClosedListTest {

    private static final String PLAIN = "package p;\nclass A {\n    int m() {\n        return 1;\n    }\n}\n";

    @TempDir
    private Path folder;

    static Stream<String> looks() {
        return Stream.of(
                // layout
                "class A {«| \n\t» int m()«|\n»{ return«  |\n»1 +«|  »2;«|\n\n» } }",
                "class A { List<List<String«>>|> >» x; int y = 8 >> 2; }",
                "class A { String s = \"\"\"\n«   a\n     b\n   |  a\n    b\n  »\"\"\"; }",
                // comments
                "«|/* of the file */» class A {«| // of the class» \n int«|/* within */» m() { return 1; } «|/* after */» }",
                "class A { int x«| /* \" } */»; // «|' {» \n int y; }",
                "class A { int x = 1;«|// @deprecated»\n int y; }",
                // doc comments
                "«|/** of the class */» class A { «/** before */|/** after,\n * {@code @deprecated} */» int x; }",
                "class A { «|/** first */ /** second */» int x; /** @deprecated «|because» */ int y; }",
                // order of imports
                "«import q.B; import r.C;|import r.C;\n\nimport q.B;» import static s.T.*; class A { B b; C c; }",
                // unused imports
                "import q.B; «|import q.C;» «|import q.D.E;» class A { B b; int C; }",
                "import q.B; «|import q.*; import r.S.*;» class A { B b; }",
                "import q.B; «|import static q.S.f;» class A { B b; int g() { return this.f(); } int f() { return 1; } }",
                // order of modifiers
                "«public abstract|abstract public» class A { «private static final|final static private» int x = 1; }",
                "class A { «@B public|public @B» int x; }",
                // redundant parentheses
                "class A { int x = «1 + 2|((1) + (2))» * 3; }"
                        .replace("«1 + 2|((1) + (2))» * 3", "«1|(1)» + «2 * 3|(2 * (3))»"),
                "class A { int m(int a) { «if (a > 1)|if ((a > 1))» return «a|(a)»; return «-a|(-(a))»; } }",
                "class A { F f = «x|(x)» -> x; String s = «a.b()|(a.b())».c; }",
                "class A { int m(int a, int b, int c) { return «a + b + c|(a + b) + c»; } }",
                // optional braces
                "class A { void m() { if (a) «b();|{ b(); }» else «if (c) d(); else e();|{ if (c) { d(); } else { e(); } }» } }",
                "class A { void m() { for (;;) «b();|{ b(); }» } void k() { while (a) «b();|{ b(); }» } }",
                "class A { void m() { do «b();|{ b(); }» while (a); for (int i : c) «b();|{ b(); }» } }",
                // parentheses of annotations
                "@B«|()» class A { @C«|()» int x; }",
                // brackets of arrays
                "class A { int«[] x|x []»; }".replace("int«[] x|x []»", "int«[] x| x[]»"),
                "class A { int«[] m()| m()[]» { int«[][] a|[] a[]» = b; return a[0]; } void k(String«[] a| a[]») { } }",
                // spelling of literals
                "class A { int x = «1000|1_000»; int y = «1000|0x3E8»; int z = «8|010»; int b = «5|0b1_01»; }",
                "class A { long x = «1000L|1_000l»; int m = «-2147483648|0x80000000»; long n = «255L|0XffL»; }"
                        .replace("int m = «-2147483648|0x80000000»; ", ""),
                "class A { double x = «1.0|1d»; double y = «0.5|.5»; double z = «1000.0|1e3»; float f = «1f|1.0F»; double h = «3.0|0x1.8p1»; }",
                "class A { char c = '«A|\\101»'; String s = \"«\\t|\\11»\"; String t = «\"a\\nb\"|\"\"\"\n a\n b\"\"\"»; }",
                // unicode escapes
                "class A { char c = '«A|\\u0041»'; String s = \"«A|\\uuu0041»\"; int «b|\\u0062»; }",
                "class A { int x«;|\\u003b» String s = \"\\\\u0041\"; }",
                // trailing commas
                "class A { int[] x = {1, 2«|,»}; @B({1, 2«|,»}) int y; int[][] z = {{1«|,»}«|,»}; }",
                "enum E { A, B«|,» }",
                "enum E { A, B«|;» }",
                // order of methods
                "class A { «int a() { return 1; } int b() { return 2; }|int b() { return 2; } int a() { return 1; }» int x; }",
                "class A { «int a() { return 1; } int x;|int x; int a() { return 1; }» int y; }",
                "class A { Object o = new Object() { «int a() { return 1; } int b() { return 2; }|int b() { return 2; } int a() { return 1; }» }; }",
                "enum E { A { «int a() { return 1; } int b() { return 2; }|int b() { return 2; } int a() { return 1; }» } }",
                "interface I { «void a(); void b();|void b(); void a();» }");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void looksAreNoChange(String written) {
        Variants variants = new Variants(written);
        assertThat(variants.after()).isNotEqualTo(variants.before());
        assertThat(changed(variants)).isEmpty();
    }

    @Test
    void lineEndsAndAByteOrderMarkAreNoChange() {
        Fingerprinted.Reader reader = new Fingerprinted.Reader(folder);
        byte[] plain = PLAIN.getBytes(StandardCharsets.UTF_8);
        assertThat(Stream.of(PLAIN.replace("\n", "\r\n"), PLAIN.replace("\n", "\r"), "\uFEFF" + PLAIN)
                        .map(text -> reader.read("A.java", text.getBytes(StandardCharsets.UTF_8)))
                        .distinct())
                .containsExactly(reader.read("A.java", plain));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "class A { int m() { int «a|b» = 1; return «a|b»; } }                       # A m()",
                "class A { void m(int «a|b») { } }                                          # A m(int)",
                "class A { int i; void m() { «i = i + 1|i += 1»; } }                        # A m()",
                "class A { «@Override|» public String toString() { return null; } }         # A toString()",
                "class A { java.util.List<String> l = new java.util.ArrayList<«|String»>(); } # A l",
                "interface A { «|public» void m(); }                                        # A m()",
                "class A { Object o = «|(Object)» this; }                                   # A o",
                "class A { static final int X = 1; int y = «1|X»; }                         # A y",
                "class A { «|final» int x; }                                                # A x",
                "class A { void m() { k()«;|;;» } }                                         # A m()",
                "class A { void m() { «k();|{ k(); }» } }                                   # A m()",
                "class A { void m() { «a:|b:» for (;;) { break «a|b»; } } }                 # A m()",
                "class A { F f = x -> «x|{ return x; }»; }                                  # A f",
                "class A { @B(«|value =» 1) int x; }                                        # A x",
                "class A { @B(«1|{1}») int x; }                                             # A x",
                "class A { @B(«1|2») int x; }                                               # A x",
                "class A { @B(a = 1, b = 2) «@C @D|@D @C» int x; }                          # A x",
                "class A { int x = «1|2»; int y; }                                          # A x",
                "class A { int «a; int b|b; int a»; }                                       # A -",
                "class A { int «a; int b|a, b»; }                                           # A -",
                "class A { static { «a(); b();|b(); a();» } }                               # A -",
                "class A { «A() { } A(int i) { }|A(int i) { } A() { }» }                    # A -",
                "class A { «class B { } class C { }|class C { } class B { }» }              # A -",
                "enum A { «B, C|C, B» }                                                     # A -",
                "enum A { B(«1|2»), C }                                                     # A B",
                "@interface A { int x() default «1|2»; }                                    # A x()",
                "record A(int «a|b») { }                                                    # A -",
                "class A { class B { void m() { «|k();» } } }                               # A.B m()",
                "import «q|r».B; class A { B m() { return null; } int k() { return 1; } }   # A m()",
                "import «q|r».B; class A { void m() { Object o = new B(); } }               # A m()",
                "import static «q|r».S.f; class A { int m() { return f(1); } }              # A m()",
                "import static «q|r».S.X; class A { int m() { return X; } }                 # A m()",
                "import «q.*|q.B»; class A { B b; }                                         # A b",
                "import q.B; «|import static q.S.*;» class A { B b; }                       # A -",
                "import q.B; import static «q|r».S.*; class A { B b; }                      # A -",
                "class A { «|/** @deprecated */» void m() { } }                             # A m()",
                "class A { /** @deprecated */ «|/** last */ @Deprecated» void m() { } }     # A m()",
            })
    void whatStandsBesideTheListIsAChangeOfOneElement(String written, String element) {
        assertThat(changed(new Variants(written))).containsExactly(element);
    }

    @Test
    void aTextBlockWhoseValueDiffersIsAChange() {
        assertThat(changed(new Variants("class A { String s = \"\"\"\n   a\n  «|  »b\"\"\"; }")))
                .containsExactly("A s");
    }

    @Test
    void aPackageThatMovedIsAnotherType() {
        assertThat(changed(new Variants("package «p|q»; class A { int x; }")))
                .containsExactly("p.A -", "p.A x", "q.A -", "q.A x");
    }

    @Test
    void aCharacterThatJavacDropsHidesNoChange() {
        assertThat(isReported(new Variants("import «q|r».B; class A { B\u00AD b; }")))
                .isTrue();
        assertThat(isReported(new Variants("import q.«B|C»; class A { B b; char c = '\u00AD'; }")))
                .isTrue();
        assertThat(isReported(new Variants("class A { int «b|b\u00AD\\u200B»; }")))
                .isFalse();
        assertThat(isReported(new Variants("class A { String b = \"«b|b\u00AD»\"; }")))
                .isTrue();
    }

    @Test
    void ofStarImportsOneForAnotherIsAChange() {
        assertThat(isReported(new Variants("import «q|r».*; class A { B b; }"))).isTrue();
        assertThat(isReported(new Variants("import q.*; «|import r.*;» class A { B b; }")))
                .isFalse();
    }

    @Test
    void whereAWholeModuleIsImportedEveryStarIsAChange() {
        assertThat(changed(new Variants("import module m; import q.*; «|import r.*;» class A { B b; }")))
                .containsExactly("A -");
        assertThat(changed(new Variants("import q.*; «|import module m;» class A { B b; }")))
                .containsExactly("A -");
    }

    @Test
    void aSourceThatCannotBeParsedIsKnownByItsTokens() {
        assertThat(changed(new Variants("class A { int x = ; «|/** doc */ // line\n »int  y; }")))
                .isEmpty();
        assertThat(changed(new Variants("class A { int x = ; int «y|z»; }"))).containsExactly("A -");
        assertThat(changed(new Variants("class A { int x = ; «|/** @deprecated */» int y; }")))
                .containsExactly("A -");
        assertThat(changed(new Variants("class A { int x = ; // \\u000a int «y|z»;\n }")))
                .containsExactly("A -");
    }

    @Test
    void whatIsNestedTooDeeplyIsKnownByItsTokens() {
        String deep = "class A { int i = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }";
        assertThat(new Fingerprinted.Reader(folder)
                        .read("A.java", deep.getBytes(StandardCharsets.UTF_8))
                        .byTokens())
                .contains("is nested too deeply");
    }

    private Set<String> changed(Variants variants) {
        Fingerprinted.Reader reader = new Fingerprinted.Reader(folder);
        return reader.of("A.java", variants.after()).changed(reader.of("A.java", variants.before()));
    }

    private boolean isReported(Variants variants) {
        Fingerprinted.Reader reader = new Fingerprinted.Reader(folder);
        return reader.of("A.java", variants.after()).differsFrom(reader.of("A.java", variants.before()));
    }
}
