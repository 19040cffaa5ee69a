package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassWriter;

class InheritanceTest {

    @TempDir
    private Path folder;

    private Inheritance inheritance() {
        Path classes = new SourceFolder(folder.resolve("src"))
                .with("a/Base.java", """
                        package a;
                        public class Base implements Marks {
                            public static class Open {} protected static class Guarded {} static class Near {} private static class Own {}
                            public int open; protected int guarded; int near; private int own;
                        }
                        """)
                .with(
                        "a/Marks.java",
                        "package a; public interface Marks extends More { class OfMarks {} int MARK = 1; }")
                .with("a/More.java", "package a; public interface More { class OfMore {} int MORE = 1; }")
                .with("b/Child.java", """
                        package b;
                        public class Child extends a.Base {
                            static class Open { class Deep {} }
                            Object anonymous = new Object() { class Hidden {} };
                            void local() { class Local { class Inner {} } }
                        }
                        """)
                .with(
                        "b/Grandchild.java",
                        "package b; public class Grandchild extends Child implements java.util.Map.Entry<String, String> {"
                                + " public String getKey() { return null; } public String getValue() { return null; }"
                                + " public String setValue(String s) { return null; } }")
                .compiledInto(folder.resolve("classes"));
        Inheritance inheritance = new Inheritance();
        ClassScan.of(List.of(classes)).nests().forEach(nest -> nest.classFiles().forEach(inheritance::add));
        return inheritance;
    }

    @ParameterizedTest
    @CsvSource({
        // the class, the simple name, the package of the code, the member
        "a.Base,       Open,    c, a.Base$Open",
        "a.Base,       Guarded, c, a.Base$Guarded",
        "a.Base,       Near,    a, a.Base$Near",
        "a.Base,       Near,    b, none",
        "a.Base,       Own,     a, none",
        "a.Base,       OfMarks, c, a.Marks$OfMarks",
        "b.Child,      Open,    b, b.Child$Open",
        "b.Child,      Open,    a, a.Base$Open",
        "b.Child,      Near,    b, none",
        "b.Child,      Near,    a, a.Base$Near",
        "b.Child,      Deep,    b, none",
        "b.Child$Open, Deep,    b, b.Child$Open$Deep",
        "b.Child,      Hidden,  b, none",
        "b.Child,      Local,   b, none",
        "b.Grandchild, OfMore,  c, a.More$OfMore",
        "b.Grandchild, Entry,   c, none",
        "c.Unknown,    Open,    c, none"
    })
    void a_member_type_is_the_nearest_that_the_code_may_name(
            String owner, String simpleName, String packageName, String member) {
        assertThat(inheritance()
                        .memberType(owner, simpleName, packageName)
                        .map(InnerClass::name)
                        .orElse("none"))
                .isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "a.Base,       open,    c, true",
        "a.Base,       guarded, c, true",
        "a.Base,       near,    a, true",
        "a.Base,       near,    b, false",
        "a.Base,       own,     a, false",
        "b.Grandchild, open,    c, true",
        "b.Grandchild, near,    b, false",
        "b.Grandchild, MARK,    c, true",
        "b.Grandchild, MORE,    c, true",
        "b.Grandchild, LESS,    c, false",
        "c.Unknown,    open,    c, false"
    })
    void a_field_is_inherited_where_the_code_may_name_it(
            String owner, String name, String packageName, boolean hasField) {
        assertThat(inheritance().hasField(owner, name, packageName)).isEqualTo(hasField);
    }

    @Test
    void classes_that_extend_each_other_in_a_circle_are_no_trap() throws UnreadableClassException {
        Inheritance inheritance = new Inheritance();
        inheritance.add(extending("a.One", "a.Two"));
        inheritance.add(extending("a.Two", "a.One"));

        assertThat(inheritance.memberType("a.One", "Any", "a")).isEmpty();
        assertThat(inheritance.hasField("a.One", "any", "a")).isFalse();
    }

    private static ClassFile extending(String name, String supertype) throws UnreadableClassException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(61, 1, name.replace('.', '/'), null, supertype.replace('.', '/'), null);
        return ClassFile.parse(writer.toByteArray());
    }
}
