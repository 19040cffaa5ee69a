package dev.ringfence.growth;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a branch that shows more of a model, and of one whose map begins to translate it. */
final class TranslationsOfBranchesTest {

    private static final String MAP = Shop.MAP + "\n    translations: [{of: orders, in: [.Invoice]}]";

    private static final String SHOWS = "com.acme.billing.Invoice -> exposes:com.acme.orders.Order";
    private static final String USES = "com.acme.billing.Refund -> com.acme.orders.Order";
    private static final String ADDED = "! baseline billing/ringfence/billing.baseline:";

    @TempDir
    Path temp;

    static Stream<Story> stories() {
        return Stream.of(
                new Story(
                        "a type that shows more",
                        shop -> shop.dataBaseline("billing", SHOWS),
                        "broken",
                        ADDED + "2 " + SHOWS),
                new Story(
                        "a use past the translation",
                        shop -> shop.dataBaseline("billing", SHOWS)
                                .onMain("debt")
                                .dataBaseline("billing", SHOWS, USES),
                        "broken",
                        ADDED + "3 " + USES),
                new Story(
                        "a map that begins to translate, and all lines that it needs",
                        shop -> shop.map(Shop.MAP).onMain("none").map(MAP).dataBaseline("billing", SHOWS, USES),
                        "kept",
                        "3 closed"),
                new Story(
                        "a translation that is dropped for a reason that the branch says",
                        shop -> shop.map(Shop.MAP).commit("Drop it\n\nRingfence-Reason: ORD-9 is done"),
                        "kept",
                        "  translations module-map.yaml:9 billing translates orders no more # ORD-9 is done"),
                new Story(
                        "a translation that is opened",
                        shop -> shop.editMap("in: [.Invoice]", "in: [.Invoice, .Refund]"),
                        "broken",
                        "! translations module-map.yaml:12 billing lets com.acme.billing.Refund use the model of orders"),
                new Story(
                        "more that is free, with its reason in the map",
                        shop -> shop.editMap(
                                "in: [.Invoice]", "in: [.Invoice], but: [.orders.Order], because: a value"),
                        "kept",
                        "  translations module-map.yaml:12 billing leaves com.acme.orders.Order of orders free # a value"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void each_branch_is_told_what_it_adds(Story story) {
        story.in(Shop.with(temp, MAP));
    }
}
