package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two maps with translations are to each other. */
final class LooseningsOfTranslationsTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              sap: {packages: [com.sap], external: true}
              legacy: {packages: [.legacy]}
              orders:
                packages: [.orders]
                requires: [sap, legacy]
                translations:
                  - {of: sap, in: [.erp], but: [com.sap.Money]}
                  - {of: org.hibernate, in: [.store], because: ORD-1}
                modules:
                  pricing:
                    packages: [.orders.pricing]
              billing:
                packages: [.billing]
            policy: {leaks: warn}
            exceptions:
              - {from: orders, to: "exposes:com.sap.Table", because: ORD-2}
            """;

    private static final RealTypes TYPES = types("legacy.Old", "orders.Order", "orders.pricing.Price", "billing.Bill");

    private static RealTypes types(String... names) {
        Set<TypeName> types =
                Stream.of(names).map(name -> new TypeName("com.acme." + name)).collect(Collectors.toSet());
        return new RealTypes(types, types);
    }

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit(
                        "a translation that is dropped",
                        "      - {of: org.hibernate, in: [.store], because: ORD-1}\n",
                        "",
                        "translations :6 orders translates org.hibernate no more"),
                new Edit(
                        "a translation that is new",
                        "    modules:\n",
                        "      - {of: legacy, in: [.erp]}\n    modules:\n",
                        "1 closed"),
                new Edit(
                        "a translation that is opened",
                        "in: [.erp]",
                        "in: [.erp, .desk]",
                        "translations :10 orders lets com.acme.orders.desk use the model of sap",
                        "translations :10 orders lets com.acme.orders.pricing.desk use the model of sap"),
                new Edit(
                        "a translation that is wider, with its reason",
                        "in: [.store]",
                        "in: [com.acme.orders]",
                        "translations :11 orders lets com.acme.orders use the model of org.hibernate # ORD-1"),
                new Edit("a translation that is narrower", "in: [.erp]", "in: [.erp.in]", "2 closed"),
                new Edit(
                        "more that is free",
                        "[com.sap.Money]",
                        "[com.sap.Money, com.sap.Table]",
                        "translations :10 orders leaves com.sap.Table of sap free"),
                new Edit("less that is free", ", but: [com.sap.Money]", "", "1 closed"),
                new Edit("a model with a wider pattern", "of: org.hibernate, ", "of: org.., "),
                new Edit(
                        "a model with a narrower pattern",
                        "of: org.hibernate, ",
                        "of: org.hibernate.orm, ",
                        "1 closed",
                        "translations :6 orders translates org.hibernate no more"),
                new Edit("leaks that are told no more", "leaks: warn", "leaks: off", "policy :17 policy leaks: off"),
                new Edit("leaks that fail", "leaks: warn", "leaks: fail", "1 closed"),
                new Edit(
                        "an exception for what is shown",
                        "exceptions:\n",
                        "exceptions:\n  - {from: orders, to: \"exposes:com.sap.Row\", because: ORD-3}\n",
                        "exception :19 orders -> exposes:com.sap.Row # ORD-3"),
                new Edit(
                        "code that was of nobody and goes to the module",
                        "[.orders]",
                        "[.orders, .baskets]",
                        "1 closed"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_edit_is_told_as_what_it_is(Edit edit) {
        assertThat(edit.madeTo(MAP, TYPES)).containsExactly(edit.expected());
    }

    @Test
    void where_the_base_had_none_all_of_it_is_stricter() {
        String none = MAP.replaceAll("(?s)    translations:.*?    modules:", "    modules:")
                .replace("leaks: warn", "leaks: off")
                .replaceAll("(?s)exceptions:.*", "");
        assertThat(Edit.told(none, MAP, TYPES)).isEqualTo(List.of("3 closed"));
    }

    @Test
    void the_translation_of_a_module_that_is_gone_is_needed_no_more() {
        String gone = MAP.replace("  sap: {packages: [com.sap], external: true}\n", "")
                .replace("requires: [sap, legacy]", "requires: [legacy]")
                .replace("      - {of: sap, in: [.erp], but: [com.sap.Money]}\n", "");
        assertThat(Edit.told(MAP, gone, TYPES)).noneMatch(line -> line.startsWith("translations"));
    }
}
