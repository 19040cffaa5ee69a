package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationsWithClassesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Uses(Table.class) class A {}                 | Uses",
                "@shop . Uses ( sap.Table . class ) class A {} | Uses",
                "@Uses({A.class, B.class}) int a;              | Uses",
                "@Uses(by = @Other(Table.class)) int a;        | Uses",
                "@Uses(by = (Table.class)) @Other(1) int a;    | Uses",
                "@Uses(1) @Other(Table.class) int a;           | Other",
                "@B(Table.class) @A(Table.class) int a;        | A, B",
                "String @Uses(Table[].class) [] all;           | Uses",
                "void call(@Uses(Table.class) int a) {}        | Uses",
                "@Us\\u0065s(Table.cl\\u0061ss) int a;         | Uses",
                "@Üses(Table.class) int a;                     | Üses",
                "@Uses int a = of(Table.class);                | ''",
                "@Uses(name) int a = of(Table.class);          | ''",
                "@Uses(\"Table.class\") int a;                 | ''",
                "@Uses(/* Table.class */ 1) int a;             | ''",
                "// @Uses(Table.class)                         | ''",
                "@interface Uses { Class<?> a() default A.class; } | ''",
                "@Uses(Table.classes) int a;                   | ''",
                "@                                             | ''",
                "@Uses.                                        | ''",
                "@Uses(Table.class                             | Uses"
            })
    void only_annotations_count_that_have_a_class_among_their_values(String source, String names) {
        assertThat(String.join(", ", AnnotationsWithClasses.in(JavaCode.of(source))))
                .isEqualTo(names);
    }
}
