package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.MapMerge.Outcome;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.map.Problem;
import dev.ringfence.map.yaml.MapFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapMergeTest {

    private static final String MAP = """
            # our map
            version: 1
            root: com.acme

            modules:
              stock:       # first, since all began with it
                packages: [ .stock ]   # sic
                shared: true

              orders:
                packages: [.orders]
                requires: [billing]    # ORD-7
                # nothing else
              billing:
                packages:
                - .billing

            # exceptions are looked at each quarter
            exceptions:
              - {from: orders, to: com.acme.billing.Bill, because: later}
            """;

    private static final String PART = """
            version: 1
            part: true
            modules:
              orders:
                packages: [.orders]
            """;

    private static Sketch code() {
        return Sketch.of("orders.Order", "billing.Bill", "stock.Stock", "shipping.Parcel", "tracking.Track")
                .uses("shipping.Parcel", "orders.Order", 3)
                .uses("shipping.Parcel", "stock.Stock", 3)
                .uses("shipping.Parcel", "tracking.Track", 3)
                .uses("tracking.Track", "shipping.Parcel", 1)
                .uses("orders.Order", "shipping.Parcel", 9);
    }

    @Test
    void modules_are_added_behind_the_last_one_and_every_other_byte_stays() {
        String added = """
              shipping:                             # 1 class
                packages: [.shipping]
                exports: "*"
                requires: [orders, tracking]
              tracking:                             # 1 class
                packages: [.tracking]
                exports: "*"
                # left as debt: tracking -> shipping (1 line), lightest of the cycle tracking -> shipping -> tracking
            """;

        assertThat(merged(MAP)).isEqualTo(MAP.replace("    - .billing\n", "    - .billing\n" + added));
    }

    @Test
    void lines_end_as_they_did_also_where_the_last_one_has_no_end() {
        String map =
                "version: 1\r\nroot: com.acme\r\nmodules:\r\n    all:\r\n        packages: [.orders, .billing, .stock, .tracking]";

        assertThat(merged(map))
                .isEqualTo(map + "\r\n    shipping:" + " ".repeat(27) + "# 1 class\r\n"
                        + "        packages: [.shipping]\r\n        exports: \"*\"\r\n        requires: [all]\r\n");
    }

    @Test
    void a_byte_order_mark_and_the_end_of_the_document_stay_where_they_are() {
        String map = """
                \uFEFFversion: 1
                root: com.acme
                modules:
                  all:
                    packages: [.orders, .billing, .stock, .tracking]
                ...
                """;

        assertThat(merged(map))
                .startsWith("\uFEFFversion: 1\n")
                .contains("\n  shipping:")
                .endsWith("[all]\n...\n");
    }

    @Test
    void what_is_closed_or_puts_all_together_is_not_required() {
        String map = """
                version: 1
                root: com.acme
                modules:
                  orders: {packages: [.orders], state: extracting}
                  rest: {packages: [.billing, .stock, .tracking], requires: [{module: "*"}]}
                """;

        assertThat(merged(map)).isEqualTo(map + """
                  shipping:                             # 1 class
                    packages: [.shipping]
                    exports: "*"
                    # left as debt: shipping -> orders (1 line), nobody should use orders, as the map is meant
                    # left as debt: shipping -> rest (2 lines), nobody should use rest, as the map is meant
                """);
    }

    @Test
    void a_name_that_is_taken_is_not_taken_twice() {
        String map = """
                version: 1
                root: com.acme
                modules:
                  shipping:
                    packages: [.orders, .billing, .stock, .tracking]
                """;

        assertThat(merged(map)).startsWith(map + "  shipping-code:");
    }

    @Test
    void a_complete_map_stays_as_it_is() {
        assertThat(outcome("version: 1\nroot: com.acme\nmodules:\n  all:\n    packages: [com.acme]\n"))
                .isEqualTo(new Outcome.Complete());
    }

    @Test
    void a_map_in_braces_is_refused_with_a_way_out() {
        Outcome outcome = outcome("{version: 1, root: com.acme, modules: {orders: {packages: [.orders]}}}\n");

        assertThat(((Outcome.Refused) outcome).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "module-map.yaml:1:14: `modules` stands in no block of this file. Write `modules:` here,"
                                + " and its modules below it, a line for each key.");
    }

    @Test
    void what_parts_of_the_map_hold_is_there_and_new_modules_go_to_the_map_itself() {
        String map = """
                version: 1
                root: com.acme
                include: ["*.module-map.yaml"]
                modules:
                  rest:
                    packages: [.billing, .stock, .tracking]
                    modules:
                      stock:
                        packages: [.stock]
                """;

        assertThat(merged(map)).isEqualTo(map + """
                  shipping:                             # 1 class
                    packages: [.shipping]
                    exports: "*"
                    requires: [orders, rest]
                """);
        assertThat(((Outcome.Refused) outcome("version: 1\nroot: com.acme\ninclude: [\"*.module-map.yaml\"]\n"))
                        .problems())
                .extracting(Problem::message)
                .containsExactly("`modules` stands in no block of this file");
    }

    @Test
    void a_map_that_cannot_be_read_is_refused_with_its_problems() {
        List<Problem> problems = ((Outcome.Refused) outcome("version: 1\nroot: com.acme\nmodles: {}\n")).problems();

        assertThat(problems).anyMatch(problem -> problem.message().contains("modles"));
    }

    private static Outcome outcome(String map) {
        return MapMerge.of(
                map.getBytes(StandardCharsets.UTF_8),
                MapFiles.inMemory(new byte[0], Map.of("orders.module-map.yaml", PART.getBytes(StandardCharsets.UTF_8))),
                "module-map.yaml",
                code().code(),
                CodeOwners.of(Path.of("/repo")));
    }

    private static String merged(String map) {
        Outcome outcome = outcome(map);
        assertThat(outcome).isInstanceOf(Outcome.Merged.class);
        return ((Outcome.Merged) outcome).text();
    }
}
