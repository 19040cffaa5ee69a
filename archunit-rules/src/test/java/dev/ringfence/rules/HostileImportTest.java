package dev.ringfence.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Judge;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

class HostileImportTest {

    private static final String THROWN = ": ArchUnit cannot import this class file: it throws ";
    private static final String REMEDY =
            " Compile it again: mvn compile. What ArchUnit can never import belongs under `ignore` in the map.";

    @TempDir
    private Path folder;

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] classFile(String name, String superclass, Consumer<ClassWriter> body) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, superclass, null);
        body.accept(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static byte[] withConstant(String name, Object constant) {
        return classFile(name, "java/lang/Object", writer -> {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "use", "()V", null, null);
            method.visitCode();
            method.visitLdcInsn(constant);
            method.visitInsn(Opcodes.POP);
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(1, 0);
            method.visitEnd();
        });
    }

    private static Consumer<ClassWriter> nested(String... names) {
        return writer -> {
            for (String name : names) {
                writer.visitInnerClass(name, "a/Plain", name.substring(name.indexOf('$') + 1), Opcodes.ACC_STATIC);
            }
        };
    }

    private String told() {
        return told(ClassScan.of(List.of(folder)));
    }

    private String told(ScannedClasses scanned) {
        try {
            return "edges: " + EdgesInClasses.of(scanned).keySet();
        } catch (NotImportedException e) {
            return shown(e);
        }
    }

    private String shown(NotImportedException e) {
        return e.problem(folder.relativize(e.file()).toString().replace('\\', '/'), "mvn compile")
                .toString();
    }

    @Test
    void an_error_that_archunit_throws_is_told_of_the_very_class_file() throws IOException {
        write("a/Plain", classFile("a/Plain", "java/lang/Object", nested("a/Plain$Bad", "a/Plain$Good")));
        write("a/Plain$Good", classFile("a/Plain$Good", "java/lang/Object", nested("a/Plain$Good")));
        byte[] bad = classFile(
                "a/Plain$Bad", "java/lang/Object", nested("a/Plain$Bad").andThen(writer -> {
                    MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "use", "()V", null, null);
                    method.visitLdcInsn(Type.getMethodType("(La/Other;)V"));
                    method.visitInsn(Opcodes.RETURN);
                    method.visitMaxs(1, 0);
                }));
        write("a/Plain$Bad", bad);

        assertThat(told()).isEqualTo("a/Plain$Bad.class" + THROWN + "AssertionError." + REMEDY);
    }

    @Test
    void constants_of_each_kind_are_imported_or_named() throws IOException {
        write("a/OfClass", withConstant("a/OfClass", Type.getObjectType("b/Used")));
        assertThat(told()).contains("a.OfClass -> b.Used");

        write("a/OfMethod", withConstant("a/OfMethod", Type.getMethodType("()Lb/Used;")));
        assertThat(told()).isEqualTo("a/OfMethod.class" + THROWN + "AssertionError." + REMEDY);
    }

    /** Should ArchUnit begin to show these, docs/what-bytecode-shows.md has to say so. */
    @Test
    void what_names_a_class_as_owner_of_a_bootstrap_method_or_of_a_constants_handle_is_not_shown() throws IOException {
        Handle handle = new Handle(Opcodes.H_INVOKESTATIC, "b/Used", "of", "()Ljava/lang/Object;", false);
        String bootstrap =
                "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;)Ljava/lang/Object;";
        Handle ofConstant = new Handle(Opcodes.H_INVOKESTATIC, "b/Used", "constant", bootstrap, false);
        write("a/OfHandle", withConstant("a/OfHandle", handle));
        write("a/OfDynamic", withConstant("a/OfDynamic", new ConstantDynamic("x", "Ljava/lang/Object;", ofConstant)));
        write(
                "a/OfArgument",
                withConstant(
                        "a/OfArgument",
                        new ConstantDynamic(
                                "x",
                                "Ljava/lang/Object;",
                                new Handle(Opcodes.H_INVOKESTATIC, "a/OfDynamic", "constant", bootstrap, false),
                                handle)));

        assertThat(told())
                .isEqualTo("edges: [a.OfArgument -> java.lang.Object, a.OfDynamic -> java.lang.Object,"
                        + " a.OfHandle -> java.lang.Object]");
    }

    @Test
    void classes_that_extend_each_other_are_imported_and_one_that_extends_itself_is_named() throws IOException {
        write("a/Plain", classFile("a/Plain", "a/Plain$Ring", nested("a/Plain$Ring")));
        write("a/Plain$Ring", classFile("a/Plain$Ring", "a/Plain", nested("a/Plain$Ring")));
        assertThat(told()).isEqualTo("edges: []");

        write("a/Self", classFile("a/Self", "a/Self", nested()));
        assertThat(told()).isEqualTo("a/Self.class" + THROWN + "IllegalStateException." + REMEDY);
    }

    @Test
    void a_descriptor_that_is_none_is_told_without_its_text() throws IOException {
        write("a/Odd", classFile("a/Odd", "java/lang/Object", writer -> {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "use", "()V", null, null);
            method.visitMethodInsn(Opcodes.INVOKESTATIC, "b/Used", "of", "()Q::error::", false);
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(1, 0);
        }));

        assertThat(told()).isEqualTo("a/Odd.class" + THROWN + "IllegalArgumentException." + REMEDY);
    }

    @Test
    void a_class_file_that_archunit_can_never_import_is_passed_over_where_the_map_ignores_it() throws IOException {
        write("a/OfMethod", withConstant("a/OfMethod", Type.getMethodType("()Lb/Used;")));
        String map = "version: 1\nroot: [a, b]\nmodules: {b: {packages: [b]}, c: {packages: [a]}}\n";

        assertThat(violations(map)).isEqualTo("a/OfMethod.class" + THROWN + "AssertionError." + REMEDY);
        assertThat(violations(map + "ignore: [{packages: [a], because: woven}]\n"))
                .isEqualTo("[]");
    }

    private String violations(String map) {
        Judge judge = new Judge(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow());
        try {
            return new BytecodeEngine(judge, Thoroughness.EVERYTHING)
                    .violations(ClassScan.of(List.of(folder)))
                    .toString();
        } catch (NotImportedException e) {
            return shown(e);
        }
    }

    /** Which of the two it is depends on the place; that nothing else comes out does not. */
    @Test
    void a_changed_byte_anywhere_is_imported_or_named_and_nothing_escapes() throws IOException {
        byte[] bytes = withConstant("a/Order", Type.getObjectType("b/Used"));
        Set<String> outcomes = new TreeSet<>();
        for (int at = 10; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << bit);
                write("a/Order", changed);
                ScannedClasses scanned = ClassScan.of(List.of(folder));
                String told = scanned.unreadable().isEmpty() ? told(scanned) : "unreadable";
                outcomes.add(told.replaceAll("edges: .*", "edges").replaceAll("it throws .*", "it throws ..."));
            }
        }

        assertThat(outcomes)
                .containsExactly(
                        "a/Order.class: ArchUnit cannot import this class file. Compile it again: mvn compile.",
                        "a/Order.class: ArchUnit cannot import this class file: it throws ...",
                        "edges",
                        "unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/Gr\u00f6sse", "gr\u00f6sse/Order", "a/\u5bb6", "a/Order$\ud835\udd38"})
    @EnabledOnOs(OS.LINUX)
    void a_name_that_the_locale_cannot_express_is_told_of_the_locale(String name) throws Exception {
        runIn("C.UTF-8", "write", name);

        assertThat(runIn("C", "read", ""))
                .contains("the locale of this build cannot express the name of this class file, so ArchUnit cannot"
                        + " import it: file names are read as ANSI_X3.4-1968."
                        + " Run the build in a locale of UTF-8, such as LC_ALL=C.UTF-8.");
        assertThat(runIn("C.UTF-8", "read", "")).contains("edges: [" + name.replace('/', '.') + " -> b.Used");
    }

    private String runIn(String locale, String what, String name) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ImportElsewhere.class.getName(),
                what,
                folder.toString(),
                name);
        java.environment().put("LC_ALL", locale);
        Process running = java.redirectErrorStream(true).start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said;
    }

    /** Runs in a Java of its own, whose locale is another. */
    static final class ImportElsewhere {

        private ImportElsewhere() {}

        public static void main(String[] args) throws IOException {
            HostileImportTest test = new HostileImportTest();
            test.folder = Path.of(args[1]);
            if (args[0].equals("write")) {
                test.write(args[2], withConstant(args[2], Type.getObjectType("b/Used")));
            } else {
                System.out.println(test.told());
            }
        }
    }
}
