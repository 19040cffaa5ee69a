package dev.ringfence.scan.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportLinesTest {

    /** A source, and its imports with their lines. */
    private record Case(String sentence, String source, String imports) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    private static String imports(Case given, Language language) {
        return ImportLines.of(given.source(), language).imports().stream()
                .map(each -> (each.isStatic() ? "static " : "")
                        + each.name()
                        + (each.isStar() ? ".*" : "")
                        + " at "
                        + each.line())
                .collect(joining(", "));
    }

    private static String packageName(String source, Language language) {
        return ImportLines.of(source, language).packageName();
    }

    static Stream<Case> kotlin() {
        return Stream.of(
                new Case("an import names a type", "package a\n\nimport b.C\n", "b.C at 3"),
                new Case("a star is told apart", "import b.*", "b.* at 1"),
                new Case(
                        "an alias is left out",
                        "import b.C as D\nimport b.E as F;import b.G",
                        "b.C at 1, b.E at 2, b.G at 2"),
                new Case(
                        "semicolons divide imports",
                        "import b.C;import b.D ; import b.*",
                        "b.C at 1, b.D at 1, b.* at 1"),
                new Case("backticks are left out", "import b.`in`.`C D`\nimport `b`.E", "b.in.C D at 1, b.E at 2"),
                new Case("words that are keywords elsewhere are names", "import b.import.as.C", "b.import.as.C at 1"),
                new Case("a function is imported by its name", "import b.orderOf", "b.orderOf at 1"),
                new Case(
                        "windows ends its lines with two characters",
                        "import b.C\r\nimport b.D\r\n",
                        "b.C at 1, b.D at 2"),
                new Case("a comment ends no import", "import b.C // not b.D\nimport b./* E */F", "b.C at 1, b.F at 2"),
                new Case("a block comment imports nothing", "/*\nimport b.C\n*/\nimport b.D", "b.D at 4"),
                new Case("block comments nest", "/* /* */\nimport b.C\n/*/ */ */\nimport b.D", "b.D at 4"),
                new Case("a comment that is not closed imports nothing", "/* /* */\nimport b.C", ""),
                new Case("kdoc imports nothing", "/**\n * x\n import b.C\n */\nimport b.D\nclass A", "b.D at 5"),
                new Case(
                        "annotations of the file stand before",
                        "@file:JvmName(\"A(\")\n@file:[Suppress(\"x\", \"y\") b.Mark]\npackage a\nimport b.C",
                        "b.C at 4"),
                new Case(
                        "an annotation of the file may take lines",
                        "@file:Suppress(\n  \"x\"\n)\n\nimport b.C",
                        "b.C at 5"),
                new Case("a shebang stands before", "#!/usr/bin/env import b.D\nimport b.C", "b.C at 2"),
                new Case("a raw string imports nothing", "import b.C\nval x = \"\"\"\nimport b.D\n\"\"\"", "b.C at 1"),
                new Case(
                        "code imports nothing",
                        "class A {\n  val import = 1\n  fun f() {\n    import\n    import b.C\n  }\n}\nimport b.D",
                        ""),
                new Case(
                        "a name in backticks may have another one",
                        "import b.`in`.C as `is`\nimport b.`as` as D\nimport b.E",
                        "b.in.C at 1, b.as at 2, b.E at 3"),
                new Case(
                        "a comment may stand within a name",
                        "import b./* /* */ . */C\nimport b.D",
                        "b.C at 1, b.D at 2"),
                new Case("a file of nothing but a type imports nothing", "@Deprecated(\"x\") class A\n", ""),
                new Case("what breaks off tells what came before", "import b.C\nimport\n", "b.C at 1"));
    }

    @ParameterizedTest
    @MethodSource
    void kotlin(Case given) {
        assertThat(imports(given, Language.KOTLIN)).isEqualTo(given.imports());
    }

    static Stream<Case> groovy() {
        return Stream.of(
                new Case("an import names a type", "package a\nimport b.C", "b.C at 2"),
                new Case("an alias is left out", "import b.C as D", "b.C at 1"),
                new Case("a star is told apart", "import b.*;import c.D;", "b.* at 1, c.D at 1"),
                new Case(
                        "members may be imported",
                        "import static b.C.d\nimport static b.C.*\nimport static b.C.e as f",
                        "static b.C.d at 1, static b.C.* at 2, static b.C.e at 3"),
                new Case(
                        "an import may be annotated",
                        "@Grab('x:y:1')\nimport b.C\n@Grab('z') import b.D",
                        "b.C at 2, b.D at 3"),
                new Case(
                        "an import may follow code",
                        "def x = 1\nimport b.C\nprintln(x); import b.D",
                        "b.C at 2, b.D at 3"),
                new Case("comments do not nest", "/* /* */\nimport b.C\n/* import b.D\n*/", "b.C at 2"),
                new Case("a line comment imports nothing", "// import b.D\n//* x\nimport b.C", "b.C at 3"),
                new Case(
                        "single quotes import nothing",
                        "def x = 'a\\'b'\ndef y = '''\nimport b.D\n\\'''\n'''\nimport b.C",
                        "b.C at 6"),
                new Case(
                        "double quotes import nothing",
                        "def x = \"\"\"\nimport b.D\n\\\"\"\"\n\"\"\"\nimport b.C",
                        "b.C at 5"),
                new Case(
                        "quotes in the code of a string are its own",
                        "def x = \"${m[\"}\"]}\"\nimport b.C",
                        "b.C at 2"),
                new Case(
                        "strings in the code of a string may have code",
                        "def x = \"${\"${a}\"}\"\nimport b.C",
                        "b.C at 2"),
                new Case(
                        "a slashy string may hold quotes and lines",
                        "def x = /it's \\/ \"\nimport b.D\n/\nimport b.C",
                        "b.C at 4"),
                new Case("a slash divides a value", "def x = (a) / b / 'c'\ni++ / 2\nimport b.C\n// '/'", "b.C at 3"),
                new Case("a slash behind a keyword begins a string", "return /'''/\nimport b.C", "b.C at 2"),
                new Case(
                        "a dollar slashy string imports nothing",
                        "def x = $/ $/$ / ' $$\nimport b.D\n/$\nimport b.C",
                        "b.C at 4"),
                new Case(
                        "what stands in brackets is no import",
                        "class A { def m() {\nimport b.D\n} }\nimport b.C",
                        "b.C at 4"),
                new Case("a key is no import", "def x = [\n  import: b.D,\n]\nx.import b.E\nimport b.C", "b.C at 5"),
                new Case("several imports may share a line", "import b.C as D;import b.E as F", "b.C at 1, b.E at 1"),
                new Case(
                        "given and statics are names",
                        "import static b.C.given\nimport b.statics.D",
                        "static b.C.given at 1, b.statics.D at 2"),
                new Case(
                        "strings in the code of a string may have lines",
                        "def x = \"\"\"${y.collect { \"\"\"${it}\nimport b.D\"\"\" }}\nimport b.E\n\"\"\"\nimport b.C",
                        "b.C at 5"),
                new Case(
                        "an import in a string is none",
                        "def x = 'import b.D'; def y = \"\\nimport b.E\"\nimport b.C",
                        "b.C at 2"),
                new Case("a shebang stands before", "#!/usr/bin/env groovy '''\nimport b.C", "b.C at 2"));
    }

    @ParameterizedTest
    @MethodSource
    void groovy(Case given) {
        assertThat(imports(given, Language.GROOVY)).isEqualTo(given.imports());
    }

    static Stream<Case> scala() {
        return Stream.of(
                new Case("an import names a type", "package a\nimport b.C", "b.C at 2"),
                new Case("both wildcards are stars", "import b._\nimport c.*", "b.* at 1, c.* at 2"),
                new Case(
                        "givens are a star",
                        "import b.given\nimport c.{given Ordering[Int], D}",
                        "b.* at 1, c.* at 2, c.D at 2"),
                new Case("givens beside a wildcard are one star", "import b.{given, *}", "b.* at 1"),
                new Case("given is a name as well", "import b.given.C", "b.given.C at 1"),
                new Case(
                        "both renamings leave the name",
                        "import b.{C => D, E as F}\nimport b.G as H",
                        "b.C at 1, b.E at 1, b.G at 2"),
                new Case("what is hidden is not imported", "import b.{C => _, D as _, _}", "b.* at 1"),
                new Case(
                        "selectors may take lines",
                        "import b.{\n  C,\n  D => E, // F\n  _\n}\nclass A",
                        "b.C at 2, b.D at 3, b.* at 4"),
                new Case(
                        "several imports share a line",
                        "import b.C, d._, e.{F, G}; import h.I",
                        "b.C at 1, d.* at 1, e.F at 1, e.G at 1, h.I at 1"),
                new Case("an import may take lines", "import b.\n  C,\n  d\n  .E", "b.C at 1, d.E at 3"),
                new Case("the root is left out", "import _root_.b.C", "b.C at 1"),
                new Case("a name may be relative", "import b.C\nimport C.D", "b.C at 1, C.D at 2"),
                new Case(
                        "bodies have imports",
                        "object A {\n  import b.C\n  def f = { import b.D; 1 }\n  g { x => import b.E; x }\n}",
                        "b.C at 2, b.D at 3, b.E at 4"),
                new Case(
                        "indented bodies have imports",
                        "object A:\n  def f =\n    import b.C\n    1\nend A",
                        "b.C at 3"),
                new Case("block comments nest", "/* /* */ import b.C\n*/ import b.D\nimport b.E", "b.D at 2, b.E at 3"),
                new Case("scaladoc imports nothing", "/** {{{\nimport b.C\n}}} */\nimport b.D", "b.D at 4"),
                new Case("raw strings import nothing", "val x = \"\"\"\nimport b.D\n\"\"\"\"\nimport b.C", "b.C at 4"),
                new Case(
                        "strings with code import nothing",
                        "val x = s\"\"\"${f(\"\"\"\n\"\"\")}\nimport b.D\n\"\"\"\nval y = s\"$$ ${m(\"}\")} $\" \"\nimport b.C",
                        "b.C at 6"),
                new Case(
                        "without a prefix braces are text",
                        "val x = \"${\"\nimport b.C\nval y = \"\"\"${\"\"\"\nimport b.D",
                        "b.C at 2, b.D at 4"),
                new Case(
                        "of many quotes the last three end a string",
                        "val x = \"\"\"\"b\"\"\"\"; import b.C",
                        "b.C at 1"),
                new Case("a dollar takes the meaning of a quote", "val x = s\"$\" // \"; import b.C", "b.C at 1"),
                new Case("a dollar takes the meaning of a dollar", "val x = s\"$${\"; import b.C", "b.C at 1"),
                new Case("the code of a string may import", "val x = s\"${import b.C; 1} import b.D\"", "b.C at 1"),
                new Case(
                        "characters and symbols are no strings",
                        "val x = '\"'; val y = 'sym; val z = '\\''\nval q = '''\nimport b.C",
                        "b.C at 3"),
                new Case(
                        "backticks are no keyword",
                        "`import` b.D\nval `import` = 1\nimport `b`.`type`.C",
                        "b.type.C at 3"),
                new Case(
                        "an element of xml is no import",
                        "val x = <import b=\"c\"/>\nval y = <a:import/>\nimport b.C",
                        "b.C at 3"),
                new Case(
                        "types of givens have commas of their own",
                        "import b.{given Map[K, List[V]], C}\nimport c.{D, given}",
                        "b.* at 1, b.C at 1, c.D at 2, c.* at 2"),
                new Case(
                        "comments may stand between selectors",
                        "import b.{ // C,\n  D, /* E,\n  F, */ G => H\n}",
                        "b.D at 2, b.G at 3"),
                new Case(
                        "a selector may be in backticks",
                        "import b.{`type` => T, `given`}",
                        "b.type at 1, b.given at 1"),
                new Case(
                        "strings in the code of a string may have lines",
                        "val x = s\"\"\"${f(s\"${\"}\"}\")}\nimport b.D\n${\"\"\"\nimport b.E\"\"\"}\"\"\"\nimport b.C",
                        "b.C at 5"),
                new Case("an import in a string is none", "val x = \"; import b.D\"\nimport b.C", "b.C at 2"),
                new Case("what breaks off has an end", "import b.{C, D", "b.C at 1, b.D at 1"));
    }

    @ParameterizedTest
    @MethodSource
    void scala(Case given) {
        assertThat(imports(given, Language.SCALA)).isEqualTo(given.imports());
    }

    static Stream<Case> strings_of_kotlin() {
        return Stream.of(
                new Case("escapes", "@file:A(\"\\\" import\", '\"', '\\'')\nimport b.C", "b.C at 2"),
                new Case("an import", "@file:A(\"import b.D\", \"\"\"\nimport b.E\n\"\"\")\nimport b.C", "b.C at 4"),
                new Case(
                        "code with strings that have code",
                        "@file:A(\"${f(\"${g(\")\")}\", '}')}\")\nimport b.C",
                        "b.C at 2"),
                new Case("code with strings of its own", "@file:A(\"${m[\")\"]}\")\nimport b.C", "b.C at 2"),
                new Case("raw, with quotes at the end", "@file:A(\"\"\"\n(\\\"\"\"\"\")\nimport b.C", "b.C at 3"),
                new Case("with more dollars than one", "@file:A($$\"\"\"${ $${\")\"}\"\"\")\nimport b.C", "b.C at 2"),
                new Case("nested without end", "@file:A(" + "\"${".repeat(100_000), ""));
    }

    @ParameterizedTest
    @MethodSource
    void strings_of_kotlin(Case given) {
        assertThat(imports(given, Language.KOTLIN)).isEqualTo(given.imports());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"\"\"",
                "'''",
                "/*",
                "/",
                "$/",
                "$",
                "`",
                "\\",
                "\"\\",
                "\"${",
                "{",
                "}",
                "import",
                "import b.{",
                "import b.",
                "@"
            })
    void what_breaks_off_leaves_what_came_before(String source) {
        for (Language language : List.of(Language.KOTLIN, Language.GROOVY, Language.SCALA)) {
            assertThat(ImportLines.of("package a\nimport b.C\n" + source, language)
                            .imports())
                    .startsWith(new Import("b.C", false, false, 2));
        }
    }

    @Test
    void the_package_is_what_the_head_of_the_file_declares() {
        assertThat(packageName("// package x\n@file:A\npackage a.`in`.b; class C", Language.KOTLIN))
                .isEqualTo("a.in.b");
        assertThat(packageName("class A { val x = \"\"\"\npackage x\n\"\"\" }", Language.KOTLIN))
                .isEmpty();
        assertThat(packageName("@Grab('x')\npackage a.b\nimport b.C", Language.GROOVY))
                .isEqualTo("a.b");
        assertThat(packageName("package a.b\npackage c\npackage object d {}", Language.SCALA))
                .isEqualTo("a.b.c");
        assertThat(packageName("package a {\n package b {\n class C } }\npackage d {}", Language.SCALA))
                .isEqualTo("a.b");
        assertThat(packageName("package a:\n  class B", Language.SCALA)).isEqualTo("a");
    }
}
