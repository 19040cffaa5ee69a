package dev.ringfence.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClassFileEditTest {

    /** Its pool has constants of both widths. */
    private static final long WIDE = 123_456_789_012L;

    @Test
    void an_edited_class_names_another_type_and_is_the_same_class() throws Exception {
        byte[] edited = ClassFileEdit.naming(original(), "com/acme/orders/Order");

        Method wide = new Loader().define(edited).getDeclaredMethod("wide");
        wide.setAccessible(true);

        assertThat(new String(edited, StandardCharsets.ISO_8859_1)).contains("com/acme/orders/Order");
        assertThat(wide.invoke(null)).isEqualTo(WIDE);
    }

    @Test
    void an_edit_adds_its_two_constants_and_nothing_else() throws IOException {
        assertThat(ClassFileEdit.naming(original(), "A")).hasSize(original().length + (1 + 2 + 1) + (1 + 2));
    }

    @Test
    void a_text_that_is_added_is_one_constant_and_names_no_class() throws Exception {
        byte[] edited = ClassFileEdit.holding(original(), "edit 1");

        Method wide = new Loader().define(edited).getDeclaredMethod("wide");
        wide.setAccessible(true);

        assertThat(wide.invoke(null)).isEqualTo(WIDE);
        assertThat(edited).hasSize(original().length + (1 + 2 + 6));
    }

    private static byte[] original() throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(Constants.class.getResourceAsStream("ClassFileEditTest$Constants.class"))) {
            return bytes.readAllBytes();
        }
    }

    static final class Constants {

        private Constants() {}

        static long wide() {
            return WIDE + Math.round(0.5 * "text".length() - 2);
        }
    }

    private static final class Loader extends ClassLoader {

        Loader() {
            super(null);
        }

        Class<?> define(byte[] bytes) {
            return defineClass(null, bytes, 0, bytes.length);
        }
    }
}
