package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a branch that adds seams, moves their days, or records what goes around them. */
final class SeamsOfBranchesTest {

    private static final String UNJUDGED = Shop.MAP.replace("[orders]", "[orders, catalog]");

    private static final String MAP = UNJUDGED + """

            seams:
              cutover:
                old: orders
                new: catalog
                through: [.billing.Refund]
                flags: [use-new]
                until: 2027-06-30
                owner: us
                because: ORD-1""";

    private static final String FLAG = "com.acme.billing.Invoice -> flag:use-new";
    private static final String AROUND = "com.acme.billing.Invoice -> com.acme.catalog.Item";
    private static final String OVER = "com.acme.billing.Refund -> com.acme.catalog.Item";
    private static final String ADDED = "! baseline billing/ringfence/billing.baseline:2 ";

    @TempDir
    Path temp;

    static Stream<Story> stories() {
        return Stream.of(
                new Story("a flag more", shop -> shop.dataBaseline("billing", FLAG), "broken", ADDED + FLAG),
                new Story(
                        "a flag more, with its reason",
                        shop -> shop.dataBaseline("billing", FLAG + " # ORD-2"),
                        "kept",
                        "  baseline billing/ringfence/billing.baseline:2 " + FLAG + " # ORD-2"),
                new Story("a use around the seam", shop -> shop.baseline("billing", AROUND), "broken", ADDED + AROUND),
                new Story(
                        "the first seam, with lines of what went around it before",
                        shop -> shop.map(UNJUDGED)
                                .onMain("no seam yet")
                                .map(MAP)
                                .dataBaseline("billing", FLAG, AROUND),
                        "kept",
                        "2 closed",
                        "  seams module-map.yaml:13 cutover from orders to catalog, until 2027-06-30 # ORD-1"),
                new Story(
                        "a seam that becomes debt when it is taken away",
                        shop -> shop.map(UNJUDGED).baseline("billing", OVER),
                        "broken",
                        ADDED + OVER,
                        "! seams module-map.yaml:1 cutover is gone, and orders has not left"),
                new Story(
                        "a day that is pushed on",
                        shop -> shop.editMap("2027-06-30", "2027-12-31"),
                        "broken",
                        "! seams module-map.yaml:13 cutover until 2027-12-31, and was until 2027-06-30"),
                new Story(
                        "a day that is pushed on, with a reason in the commit",
                        shop -> shop.editMap("2027-06-30", "2027-12-31")
                                .commit("later\n\nRingfence-Reason: the audit of ORD-7"),
                        "kept",
                        "  seams module-map.yaml:13 cutover until 2027-12-31, and was until 2027-06-30"
                                + " # the audit of ORD-7"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void each_story_ends_as_it_says(Story story) {
        story.in(Shop.with(temp, MAP));
    }
}
