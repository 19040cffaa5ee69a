package dev.ringfence.source.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalEnumsTest {

    @Test
    void the_last_enum_up_to_the_line_becomes_a_member_of_a_class() {
        assertThat(LocalEnums.wrapped("class A {\nvoid m() { enum B { C { } } }\nenum D { } }", 2))
                .contains("class A {\nvoid m() { class $LocalEnum21 { enum B { C { } }} }\nenum D { } }");
    }

    @Test
    void what_stands_in_a_literal_is_neither_an_enum_nor_its_end() {
        assertThat(LocalEnums.wrapped("enum B { C('}', \"}\") } String s = \"enum D { }\";", 1))
                .contains("class $LocalEnum0 { enum B { C('}', \"}\") }} String s = \"enum D { }\";");
    }

    @Test
    void without_an_enum_or_its_end_nothing_is_wrapped() {
        assertThat(LocalEnums.wrapped("class A { int enumB; Object enum = null; }", 1))
                .isEmpty();
        assertThat(LocalEnums.wrapped("enum B { C", 1)).isEmpty();
    }
}
