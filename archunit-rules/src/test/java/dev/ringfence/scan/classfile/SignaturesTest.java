package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignaturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "La/B; => a/B",
                "[[La/B; => a/B",
                "(ILa/B;[JLc/D;)Le/F; => a/B c/D e/F",
                "()V => ''",
                "La/B<TT;>.Inner<Lc/D;>.Deep; => a/B a/B$Inner c/D a/B$Inner$Deep",
                "La/B<*>; => a/B",
                "La/B<+[Lc/D;-Le/F;>; => a/B c/D e/F",
                "<T:La/B;>Lc/D<TT;>;Le/F; => a/B c/D e/F",
                "<T::La/B;:Lc/D;U:TT;>(TT;)TU;^Le/F;^TX; => a/B c/D e/F",
                "La/package-info; => a/package-info",
                "La/my class; => a/my class"
            })
    void the_classes_of_a_signature(String signature, String classes) {
        assertThat(String.join(" ", Signatures.classesIn(signature))).isEqualTo(classes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "L",
                "L;",
                "La/B",
                "La//B;",
                "La/;",
                "(",
                "(La/B;",
                "(La/B;)",
                "()",
                "<",
                "<T>",
                "<T:>",
                "<>La/B;",
                "Lorem ipsum",
                "La/B<>;",
                "La/B<Lc/D;",
                "La/B.;",
                "La/B;)",
                "La/B; ",
                "[",
                "[x",
                "(La/B;)Vx",
                "L\n;"
            })
    void what_breaks_the_grammar_names_nothing(String text) {
        assertThat(Signatures.classesIn(text)).isEmpty();
    }

    @Test
    void nesting_without_end_is_no_signature() {
        String deep = "La<".repeat(20_000) + "*" + ">;".repeat(20_000);

        assertThat(Signatures.classesIn(deep)).isEmpty();
    }
}
