package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class HostileClassFileTest {

    @TempDir
    private Path folder;

    private byte[] bytes = {};

    @BeforeEach
    void compile() throws IOException {
        Path classes = CompiledFixture.writeTo(new SourceFolder(folder.resolve("src")))
                .compiledInto(folder.resolve("classes"));
        bytes = Files.readAllBytes(classes.resolve("com/acme/Order.class"));
    }

    private static String reasonFor(byte[] bytes) {
        try {
            return "read " + ClassFile.parse(bytes).name();
        } catch (UnreadableClassException e) {
            return e.reason();
        }
    }

    @Test
    void every_beginning_of_a_class_file_ends_too_early() {
        Set<String> reasons = new TreeSet<>();
        for (int length = 4; length < bytes.length; length++) {
            reasons.add(reasonFor(Arrays.copyOf(bytes, length)).replaceAll("\\d+", "N"));
        }

        assertThat(reasons).containsExactly("ends too early, at byte N");
    }

    @Test
    void a_changed_byte_anywhere_is_read_or_named_and_never_anything_else() {
        Set<String> outcomes = new TreeSet<>();
        for (int at = 0; at < bytes.length; at++) {
            for (int change : new int[] {0x01, 0x80, 0xFF}) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) change;
                outcomes.add(reasonFor(changed).replaceAll("\\d+.*|: .*|read .*", "..."));
            }
        }

        assertThat(outcomes)
                .containsExactly(
                        "...",
                        "ends too early, at byte ...",
                        "goes on after its end, at byte ...",
                        "has a class constant that names no class...",
                        "has malformed text at byte ...",
                        "has the class file version ...",
                        "has the unknown constant tag ...",
                        "is no class file...",
                        "refers to constant ...");
    }

    @Test
    void each_kind_of_damage_has_its_reason() {
        assertThat(reasonFor(new byte[0])).isEqualTo("is empty");
        assertThat(reasonFor(new byte[] {1, 2})).isEqualTo("is no class file: it does not begin with CAFEBABE");
        assertThat(reasonFor("version https://git-lfs".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("is no class file: it does not begin with CAFEBABE");
        assertThat(reasonFor(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEqualTo("goes on after its end, at byte " + bytes.length);
    }

    @Test
    void a_constant_of_another_kind_than_it_must_be_is_named() {
        int thisClass = new ClassReader(bytes).header + 2;
        bytes[thisClass] = 0;
        bytes[thisClass + 1] = 1;

        assertThat(reasonFor(bytes)).isEqualTo("refers to constant 1, which is not of the kind it must be");
    }

    @Test
    void an_attribute_that_is_longer_than_it_says_is_named() {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "A", null, "java/lang/Object", null);
        writer.visitSource("A.java", null);
        byte[] plain = writer.toByteArray();
        int length = plain.length - 3;
        assertThat(plain[length]).isEqualTo((byte) 2);
        plain[length] = 1;

        assertThat(reasonFor(plain)).isEqualTo("has a part that is longer than it says, at byte " + plain.length);
    }

    @Test
    void a_version_newer_than_the_newest_known_is_named() {
        bytes[7] = ClassFile.NEWEST_MAJOR;
        assertThat(reasonFor(bytes)).isEqualTo("read com.acme.Order");

        bytes[7]++;
        assertThat(reasonFor(bytes))
                .isEqualTo("has the class file version 72 (Java 28), and the newest that can be read is 71 (Java 27)");
    }

    @Test
    void the_newest_version_is_the_newest_that_archunit_reads() throws ReflectiveOperationException {
        Class<?> reader = Class.forName("com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader");
        bytes[7] = ClassFile.NEWEST_MAJOR;
        assertThat(reader.getConstructor(byte[].class).newInstance(bytes)).isNotNull();

        bytes[7]++;
        assertThatThrownBy(() -> reader.getConstructor(byte[].class).newInstance(bytes))
                .hasRootCauseMessage("Unsupported class file major version 72");
    }
}
