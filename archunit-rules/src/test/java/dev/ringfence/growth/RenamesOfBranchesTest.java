package dev.ringfence.growth;

import static dev.ringfence.world.Code.CLOCK;
import static dev.ringfence.world.Code.TEXT;
import static dev.ringfence.world.Code.TOTALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.BaseName;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check} calls moved is no growth, and what it calls new is, line by line: each story is a real git repository. */
class RenamesOfBranchesTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String LINE = "shop.orders.Line";
    private static final String INVOICE = "shop.billing.Invoice";
    private static final String REFUND = "shop.billing.Refund";
    private static final String BASIC = "shop.billing.Basic";
    private static final String BILL = "shop.billing.Bill";
    private static final String CREDIT = "shop.billing.Credit";

    private static final int TYPES = 5;
    private static final int MORE_TYPES = 8;

    @TempDir
    private Path temp;

    /** What main has, what the branch does, and which lines {@code check} calls new in the end. */
    private record Branch(String sentence, UnaryOperator<Story> main, UnaryOperator<Story> branch, List<String> fresh) {
        @Override
        public String toString() {
            return sentence;
        }
    }

    static Stream<Branch> branches() {
        return Stream.of(
                new Branch(
                        "two heirs of one type, and the likest is not the first by name",
                        story -> lines(write(story, INVOICE, TOTALS.and(TEXT, INVOICE, ORDER)), edge(INVOICE, ORDER)),
                        story -> write(
                                write(delete(story, INVOICE), BASIC, TOTALS.text(BASIC, ORDER)),
                                CREDIT,
                                TOTALS.and(TEXT, CREDIT, ORDER)),
                        List.of(edge(BASIC, ORDER))),
                new Branch(
                        "two types that are gone, and one heir is like both of them",
                        story -> lines(
                                write(
                                        write(story, INVOICE, TOTALS.and(TEXT, INVOICE, ORDER)),
                                        REFUND,
                                        TOTALS.text(REFUND, ORDER)),
                                edge(INVOICE, ORDER),
                                edge(REFUND, ORDER)),
                        story -> write(
                                write(delete(delete(story, INVOICE), REFUND), BILL, TOTALS.text(BILL, ORDER)),
                                CREDIT,
                                TEXT.text(CREDIT, ORDER)),
                        List.of()),
                new Branch(
                        "two types that are gone, one heir, and another that is like neither",
                        story -> lines(
                                write(
                                        write(story, INVOICE, TOTALS.text(INVOICE, ORDER)),
                                        REFUND,
                                        TEXT.text(REFUND, ORDER)),
                                edge(INVOICE, ORDER),
                                edge(REFUND, ORDER)),
                        story -> write(
                                write(delete(delete(story, INVOICE), REFUND), BILL, TOTALS.and(TEXT, BILL, ORDER)),
                                BASIC,
                                CLOCK.text(BASIC, ORDER)),
                        List.of(edge(BASIC, ORDER))),
                new Branch(
                        "two heirs of what is used, and the likest is not the first by name",
                        story -> lines(
                                write(
                                        write(story, ORDER, CLOCK.and(TEXT, ORDER)),
                                        INVOICE,
                                        TOTALS.text(INVOICE, ORDER)),
                                edge(INVOICE, ORDER)),
                        story -> {
                            write(delete(story, ORDER), "shop.orders.Basket", CLOCK.text("shop.orders.Basket"));
                            write(story, "shop.orders.Purchase", CLOCK.and(TEXT, "shop.orders.Purchase"));
                            return write(
                                    story, INVOICE, TOTALS.text(INVOICE, "shop.orders.Basket", "shop.orders.Purchase"));
                        },
                        List.of(edge(INVOICE, "shop.orders.Basket"))),
                new Branch(
                        "an heir that has lines of its own takes none",
                        story -> lines(
                                write(story, INVOICE, TOTALS.text(INVOICE, ORDER)),
                                edge(BILL, LINE),
                                edge(INVOICE, ORDER)),
                        story -> write(delete(story, INVOICE), BILL, TOTALS.text(BILL, LINE, ORDER)),
                        List.of(edge(BILL, ORDER))),
                new Branch(
                        "a type that goes to the test code, and another that uses the same",
                        story -> lines(write(story, INVOICE, TOTALS.text(INVOICE, ORDER)), edge(INVOICE, ORDER)),
                        story -> {
                            write(delete(story, INVOICE), BILL, TOTALS.text(BILL, ORDER));
                            story.shop().file("src/test/java/shop/billing/Invoice.java", TOTALS.text(INVOICE, ORDER));
                            return story;
                        },
                        List.of(edge(BILL, ORDER))),
                new Branch(
                        "a type that was rewritten in one commit and renamed in the next",
                        story -> lines(write(story, INVOICE, CLOCK.text(INVOICE, ORDER)), edge(INVOICE, ORDER)),
                        story -> write(
                                delete(
                                        write(story, INVOICE, TOTALS.text(INVOICE, ORDER))
                                                .commit("rewritten"),
                                        INVOICE),
                                BILL,
                                TOTALS.text(BILL, ORDER)),
                        List.of()),
                new Branch(
                        "a type that was beside the old one before that was deleted",
                        story -> lines(write(story, INVOICE, TOTALS.text(INVOICE, ORDER)), edge(INVOICE, ORDER)),
                        story -> delete(
                                write(story, BILL, TOTALS.text(BILL, ORDER)).commit("copied"), INVOICE),
                        List.of(edge(BILL, ORDER))),
                new Branch(
                        "a rename that main has, and whose line nobody has written down yet",
                        story -> write(
                                delete(
                                        lines(write(story, INVOICE, TOTALS.text(INVOICE, ORDER)), edge(INVOICE, ORDER))
                                                .commit("debt"),
                                        INVOICE),
                                BILL,
                                TOTALS.text(BILL, ORDER)),
                        story -> story,
                        List.of()),
                new Branch(
                        "a type that moves to another project and is copied into a third",
                        story -> lines(write(story, INVOICE, TOTALS.text(INVOICE, ORDER)), edge(INVOICE, ORDER)),
                        story -> {
                            delete(story, INVOICE);
                            story.project("invoicing").file(Code.pathOf(BASIC), TOTALS.and(CLOCK, BASIC, ORDER));
                            story.project("paper").file(Code.pathOf(BILL), TOTALS.text(BILL, ORDER));
                            return poms(story, "shop", "invoicing", "paper");
                        },
                        List.of(edge(BASIC, ORDER))),
                new Branch(
                        "a type whose parts go to two projects",
                        story -> lines(
                                write(story, INVOICE, TOTALS.and(TEXT, INVOICE, ORDER, LINE)),
                                edge(INVOICE, LINE),
                                edge(INVOICE, ORDER)),
                        story -> {
                            delete(story, INVOICE);
                            story.project("invoicing").file(Code.pathOf(BASIC), TOTALS.text(BASIC, ORDER));
                            story.project("paper").file(Code.pathOf(BILL), TEXT.text(BILL, LINE));
                            return poms(story, "shop", "invoicing", "paper");
                        },
                        List.of(edge(BILL, LINE))),
                new Branch(
                        "a type that keeps its name in another project, and what it uses has another one",
                        story -> lines(
                                write(write(story, ORDER, CLOCK.text(ORDER)), INVOICE, TOTALS.text(INVOICE, ORDER)),
                                edge(INVOICE, ORDER)),
                        story -> {
                            String purchase = "shop.orders.Purchase";
                            write(delete(delete(story, INVOICE), ORDER), purchase, CLOCK.text(purchase));
                            story.project("invoicing").file(Code.pathOf(INVOICE), TOTALS.text(INVOICE, purchase));
                            return poms(story, "shop", "invoicing");
                        },
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("branches")
    void growth_is_what_check_calls_new(Branch branch) throws IOException {
        Story story = Story.in(temp).repository();
        story.shop().type(ORDER).type(LINE);
        Files.writeString(temp.resolve("module-map.yaml"), story.shop().mapText());
        branch.main().apply(story).commit("main").git("checkout", "-q", "-b", "topic");
        branch.branch().apply(story).commit("topic");

        assertThat(fresh(story)).containsExactlyElementsOf(branch.fresh());
        writeDown(story, branch.fresh());
        assertThat(growth(story)).containsExactlyElementsOf(branch.fresh());
        story.commit("written down");
        assertThat(growth(story)).as("committed").containsExactlyElementsOf(branch.fresh());
    }

    /** Types are split, merged, renamed and added, so that most heirs are those of several, and many lines fit several. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void growth_is_what_check_calls_new_however_types_are_cut_anew(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> parts = IntStream.range(0, 6).mapToObj(i -> part(random)).toList();
        Story story = Story.in(temp).repository();
        story.shop().type(ORDER).type(LINE);
        Files.writeString(temp.resolve("module-map.yaml"), story.shop().mapText());
        List<String> lines = new ArrayList<>();
        for (String type : writeRandom(story, "shop.billing.Old", TYPES, parts, random)) {
            lines.addAll(List.of(edge(type, LINE), edge(type, ORDER)));
        }
        lines(story, lines.toArray(String[]::new)).commit("main").git("checkout", "-q", "-b", "topic");
        IntStream.range(0, TYPES).forEach(i -> delete(story, "shop.billing.Old" + i));
        writeRandom(story, "shop.billing.Now", MORE_TYPES, parts, random);
        story.commit("topic");

        List<String> fresh = fresh(story);
        writeDown(story, fresh);

        assertThat(fresh).hasSizeBetween(2 * (MORE_TYPES - TYPES), 2 * MORE_TYPES - 1);
        assertThat(growth(story)).containsExactlyElementsOf(fresh);
    }

    private static String part(Random random) {
        return IntStream.range(0, 5)
                .mapToObj(i -> "    int m" + random.nextInt(100_000) + "(int a, long b) { return " + random.nextInt(999)
                        + " + a * " + random.nextInt(999) + " - (int) b; }\n")
                .collect(Collectors.joining());
    }

    private static List<String> writeRandom(Story story, String begin, int count, List<String> parts, Random random) {
        List<String> types = IntStream.range(0, count).mapToObj(i -> begin + i).toList();
        for (String type : types) {
            int first = random.nextInt(parts.size());
            int end = first + 1 + random.nextInt(3);
            String body = IntStream.range(first, end)
                    .mapToObj(i -> parts.get(i % parts.size()))
                    .collect(Collectors.joining());
            write(
                    story,
                    type,
                    "package shop.billing;\npublic class " + type.substring(type.lastIndexOf('.') + 1) + " {\n    "
                            + ORDER + " order;\n    " + LINE + " line;\n" + body + "}\n");
        }
        return types;
    }

    private static List<String> fresh(Story story) {
        return story.found().stream()
                .map(line -> line.replaceFirst("^\\w+: ", ""))
                .filter(line -> line.startsWith("new "))
                .map(line -> line.substring(line.indexOf(' ', "new ".length()) + 1))
                .toList();
    }

    /** As {@code baseline} does, and then a person by hand. */
    private void writeDown(Story story, List<String> lines) {
        story.baseline();
        if (!lines.isEmpty()) {
            append(temp.resolve("shop/ringfence/billing.baseline"), lines);
        }
    }

    private static void append(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            if (!Files.exists(file)) {
                Files.writeString(file, Shop.BASELINE_HEAD + "\n");
            }
            Files.write(file, lines, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> growth(Story story) {
        GrowthSince.Outcome outcome = GrowthSince.base(new GrowthSince.Question(
                BaseName.of(Optional.of("main"), Map.of()).orElseThrow(),
                temp.resolve("module-map.yaml"),
                story.shop().moduleMap(),
                temp,
                List.of(temp),
                List.of(),
                List.of()));
        return ((GrowthSince.Outcome.Compared) outcome)
                .growth().entries().stream().map(GrowthEntry::shown).toList();
    }

    private static String edge(String from, String to) {
        return from + " -> " + to;
    }

    private static Story write(Story story, String type, String text) {
        story.shop().file(Code.pathOf(type), text);
        return story;
    }

    private static Story delete(Story story, String type) {
        story.shop().without(Code.pathOf(type));
        return story;
    }

    private static Story lines(Story story, String... lines) {
        story.shop().baseline("billing.baseline", lines);
        return story;
    }

    private static Story poms(Story story, String... projects) {
        for (String project : projects) {
            story.project(project).file("pom.xml", "<project/>\n");
        }
        return story;
    }
}
