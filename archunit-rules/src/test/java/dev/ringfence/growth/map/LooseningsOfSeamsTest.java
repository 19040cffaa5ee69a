package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an edit of {@code seams} loosens, and for which of it the map gives a reason. */
class LooseningsOfSeamsTest {

    private static final String SEAM = """
            seams:
              cutover:
                old: orders
                new: client
                through: [.gateway.Facade, {type: .gateway.Shadow, until: 2027-02-01}]
                flags: [use-new-orders, {key: monolith-order, in: ["deploy/**"]}]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders: {packages: [.orders]}
              client: {packages: [com.client], external: true}
              gateway: {packages: [.gateway]}
            """ + SEAM;

    private static final RealTypes TYPES = types("com.acme.orders.Order", "com.acme.gateway.Facade");

    private static RealTypes types(String... names) {
        Set<TypeName> types = Set.of(new TypeName(names[0]), new TypeName(names[1]));
        return new RealTypes(types, types);
    }

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("another owner", "owner: us", "owner: them"),
                new Edit("another reason alone", "ORD-1", "ORD-2"),
                new Edit("an earlier day", "2027-06-30", "2027-05-31", "1 closed"),
                new Edit(
                        "a day that is pushed on, of which nobody says why",
                        "2027-06-30",
                        "2027-09-30",
                        "seams :8 cutover until 2027-09-30, and was until 2027-06-30"),
                new Edit(
                        "a day that is pushed on with a reason of its own",
                        "2027-06-30\n    owner: us\n    because: ORD-1",
                        "2027-09-30\n    owner: us\n    because: ORD-1, and the audit of ORD-7",
                        "seams :8 cutover until 2027-09-30, and was until 2027-06-30 # ORD-1, and the audit of ORD-7"),
                new Edit(
                        "a day of a type that is pushed on",
                        "2027-02-01",
                        "2027-03-01",
                        "seams :11 cutover through .gateway.Shadow until 2027-03-01, and was until 2027-02-01"),
                new Edit(
                        "a day of a type that is taken away",
                        "{type: .gateway.Shadow, until: 2027-02-01}",
                        ".gateway.Shadow",
                        "seams :11 cutover through .gateway.Shadow until 2027-06-30, and was until 2027-02-01"),
                new Edit(
                        "one more type",
                        "[.gateway.Facade",
                        "[.gateway.Facade, .gateway.Other",
                        "seams :11 cutover through .gateway.Other"),
                new Edit(
                        "a pattern that names more",
                        "[.gateway.Facade",
                        "[.gateway.F*",
                        "seams :11 cutover through .gateway.F*"),
                new Edit("the same type, written out", "[.gateway.Facade", "[com.acme.gateway.Facade"),
                new Edit("one type less", "[.gateway.Facade, ", "[", "1 closed"),
                new Edit("one flag more", "[use-new-orders", "[use-new-orders, other", "1 closed"),
                new Edit(
                        "one flag less",
                        "[use-new-orders, ",
                        "[",
                        "seams :8 cutover has the flag use-new-orders no more"),
                new Edit(
                        "files that are looked into no more",
                        "[\"deploy/**\"]",
                        "[\"k8s/**\"]",
                        "1 closed",
                        "seams :12 cutover looks for monolith-order in deploy/** no more"),
                new Edit(
                        "another new side",
                        "new: client",
                        "new: .billing",
                        "seams :8 cutover from orders to com.acme.billing, and was from orders to client"),
                new Edit(
                        "types in the place of packages of that name",
                        "new: client",
                        "new: {type: com.client.*Client}",
                        "seams :8 cutover from orders to {type: com.client.*Client}, and was from orders to client"),
                new Edit("another name", "cutover:", "move:"),
                new Edit(
                        "one more seam",
                        "seams:\n",
                        "seams:\n  more: {old: gateway, new: .web, until: 2027-03-31, owner: us, because: WEB-1}\n",
                        "seams :8 more from gateway to com.acme.web, until 2027-03-31 # WEB-1"),
                new Edit(
                        "a seam that is gone too early", SEAM, "", "seams :1 cutover is gone, and orders has not left"),
                new Edit(
                        "a seam that is gone with the module that left",
                        "  orders: {packages: [.orders]}\n",
                        "  orders: {packages: [.orders], state: extracted}\n",
                        "1 closed"),
                new Edit(
                        "an exception of a flag",
                        "seams:",
                        "exceptions: [{from: gateway, to: \"flag:use-*\", because: late}]\nseams:",
                        "exception :7 gateway -> flag:use-* # late"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void each_edit_tells_what_it_loosens(Edit edit) {
        assertThat(edit.madeTo(MAP, TYPES)).containsExactly(edit.expected());
    }

    @Test
    void a_seam_goes_with_the_module_that_has_left() {
        String left = MAP.replace("[.orders]}", "[.orders], state: extracted}");
        assertThat(told(left, left.replace(SEAM, ""))).containsExactly("1 closed");
    }

    @Test
    void of_the_first_seam_of_a_map_its_reason_is_the_reason_and_its_flags_loosen_nothing() {
        String exceptions = "exceptions: [{from: gateway, to: \"flag:use-*\", because: late}]\n";
        assertThat(told(MAP.replace(SEAM, ""), MAP + exceptions))
                .containsExactly("seams :8 cutover from orders to client, until 2027-06-30 # ORD-1");
    }

    private static List<String> told(String before, String today) {
        return Edit.told(before, today, TYPES);
    }
}
