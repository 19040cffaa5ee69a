package dev.ringfence.gate;

import static dev.ringfence.world.Code.CLOCK;
import static dev.ringfence.world.Code.TEXT;
import static dev.ringfence.world.Code.TOTALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of known violations when types are renamed: each story in a git repository of its own. */
class StoriesOfRenamesTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String LINE = "shop.orders.Line";
    private static final String INVOICE = "shop.billing.Invoice";
    private static final String REFUND = "shop.billing.Refund";
    private static final String BILL = "shop.billing.Bill";
    private static final String RULE = " undeclared-dependency ";

    @TempDir
    private Path folder;

    private final List<Told> told = new ArrayList<>();

    /** A story, what is found at its end, and the lines that {@code baseline} leaves. */
    private record Told(String name, UnaryOperator<Story> story, List<String> found, List<String> lines) {}

    private void story(String name, UnaryOperator<Story> story, List<String> found, List<String> lines) {
        told.add(new Told(name, story, found, lines));
    }

    @TestFactory
    Stream<DynamicTest> stories() {
        renames();
        movesOfPackagesAndProjects();
        targets();
        splitsAndMerges();
        branches();
        attemptsToRide();
        withoutHistory();
        return told.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private void check(Told each) {
        Story end = each.story().apply(Story.in(folder.resolve("story" + told.indexOf(each))));

        assertThat(end.found().stream().map(line -> line.replaceAll("[0-9a-f]{40}", "<hash>")))
                .containsExactlyElementsOf(each.found());
        assertThat(end.baseline().lines()).containsExactlyElementsOf(each.lines());
        assertThat(end.baseline().lines()).as("once more").containsExactlyElementsOf(each.lines());
    }

    private static String edge(String from, String to) {
        return from + " -> " + to;
    }

    private static String moved(String from, String to, String was) {
        return "moved" + RULE + edge(from, to) + " (was " + was + ")";
    }

    private static String fresh(String from, String to) {
        return "new" + RULE + edge(from, to);
    }

    private static String known(String from, String to) {
        return "known" + RULE + edge(from, to);
    }

    private static String gone(String line, int number) {
        return "stale baseline type-gone " + line + " at shop/ringfence/billing.baseline:" + number;
    }

    private static String line(String line) {
        return "billing.baseline: " + line;
    }

    private static Story write(Story story, String type, Code code, String... used) {
        story.shop().file(Code.pathOf(type), code.text(type, used));
        return story;
    }

    private static Story delete(Story story, String type) {
        story.shop().without(Code.pathOf(type));
        return story;
    }

    /** An invoice that uses an order, as everybody knows. */
    private static Story begin(Story story) {
        story.repository();
        return beginWithout(story).commit("begin");
    }

    private static Story beginWithout(Story story) {
        story.shop()
                .type(ORDER)
                .type(LINE)
                .type("shop.billing.Plain")
                .baseline("billing.baseline", edge(INVOICE, ORDER) + " # ORD-1");
        return write(story, INVOICE, TOTALS, ORDER);
    }

    private static Story rename(Story story) {
        return write(delete(story, INVOICE), BILL, TOTALS, ORDER);
    }

    private static final String INVOICE_LINE = edge(INVOICE, ORDER);
    private static final List<String> MOVED_TO_BILL = List.of(moved(BILL, ORDER, INVOICE_LINE));
    private static final List<String> LINE_OF_BILL = List.of(line(edge(BILL, ORDER) + " # ORD-1"));

    private void renames() {
        story("a class is renamed", story -> rename(begin(story)).commit("rename"), MOVED_TO_BILL, LINE_OF_BILL);
        story("a rename is not committed yet", story -> rename(begin(story)), MOVED_TO_BILL, LINE_OF_BILL);
        story("a rename is staged", story -> rename(begin(story)).git("add", "-A"), MOVED_TO_BILL, LINE_OF_BILL);
        story(
                "a class was renamed three commits ago",
                story -> write(rename(begin(story)).commit("rename"), "shop.billing.Other", CLOCK)
                        .commit("two")
                        .commit("three"),
                MOVED_TO_BILL,
                LINE_OF_BILL);
        story(
                "a class is renamed twice",
                story -> write(
                                delete(
                                        write(delete(begin(story), INVOICE), "shop.billing.Fee", TOTALS, ORDER)
                                                .commit("one"),
                                        "shop.billing.Fee"),
                                BILL,
                                TOTALS,
                                ORDER)
                        .commit("two"),
                MOVED_TO_BILL,
                LINE_OF_BILL);
        story(
                "a class is renamed and gets a new import",
                story -> write(delete(begin(story), INVOICE), BILL, TOTALS, ORDER, LINE)
                        .commit("rename"),
                List.of(fresh(BILL, LINE), moved(BILL, ORDER, INVOICE_LINE)),
                LINE_OF_BILL);
        story(
                "a class is moved and reformatted",
                story -> {
                    String reformatted = TOTALS.text("shop.invoicing.Invoice", ORDER)
                            .replaceAll("\\s+", " ")
                            .replace("{ ", "\n{\n\t")
                            .replace("; ", ";\n")
                            .replace("/* ", "/**\n * ");
                    delete(begin(story), INVOICE).shop().file(Code.pathOf("shop.invoicing.Invoice"), reformatted);
                    return story.commit("move");
                },
                List.of(moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE)),
                List.of(line("shop.invoicing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a type of no module is renamed",
                story -> {
                    story.repository().shop().baseline("unmapped.baseline", "shop.stray.Old # ORD-2");
                    write(story, "shop.stray.Old", CLOCK).commit("begin");
                    return write(delete(story, "shop.stray.Old"), "shop.stray.Fresh", CLOCK);
                },
                List.of("moved unmapped-class shop.stray.Fresh (was shop.stray.Old)"),
                List.of("unmapped.baseline: shop.stray.Fresh # ORD-2"));
        story(
                "a nested type becomes a top-level one while the type around it stays",
                story -> {
                    begin(story);
                    write(story, INVOICE, TOTALS);
                    return write(story, BILL, TOTALS, ORDER).commit("unnest");
                },
                List.of(
                        fresh(BILL, ORDER),
                        "stale baseline gone " + INVOICE_LINE + " at shop/ringfence/billing.baseline:2"),
                List.of());
    }

    private void movesOfPackagesAndProjects() {
        story(
                "a package is moved",
                story -> {
                    begin(story).shop().baseline("billing.baseline", INVOICE_LINE, edge(REFUND, LINE));
                    write(story, REFUND, TEXT, LINE).commit("two");
                    delete(delete(story, INVOICE), REFUND);
                    write(story, "shop.invoicing.Invoice", TOTALS, ORDER);
                    return write(story, "shop.invoicing.Refund", TEXT, LINE).commit("move");
                },
                List.of(
                        moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE),
                        moved("shop.invoicing.Refund", LINE, edge(REFUND, LINE))),
                List.of(
                        line("shop.invoicing.Invoice -> shop.orders.Order"),
                        line("shop.invoicing.Refund -> shop.orders.Line")));
        story(
                "a class is moved to another project",
                StoriesOfRenamesTest::moveToOtherProject,
                List.of(
                        "shop: problem shop/ringfence/billing.baseline:2 shop.billing.Invoice is shop.invoicing.Invoice of invoicing now: 1 known edge has moved away with it",
                        "invoicing: " + moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE)),
                List.of("invoicing/billing.baseline: shop.invoicing.Invoice -> shop.orders.Order # ORD-1"));
        story(
                "a class is moved to another project and keeps its package",
                StoriesOfRenamesTest::moveUnderItsName,
                List.of(
                        "shop: problem shop/ringfence/billing.baseline:2 shop.billing.Invoice is in invoicing now: 1 known edge has moved away with it",
                        "invoicing: " + moved(INVOICE, ORDER, INVOICE_LINE)),
                List.of("invoicing/billing.baseline: shop.billing.Invoice -> shop.orders.Order # ORD-1"));
        story(
                "a class is moved under its name, only that project writes it down, and it has another use there",
                story -> {
                    moveUnderItsName(story).found();
                    story.baseline("invoicing")
                            .project("invoicing")
                            .file(Code.pathOf(INVOICE), TOTALS.text(INVOICE, ORDER, LINE));
                    return story;
                },
                List.of(
                        "shop: " + gone(INVOICE_LINE, 2),
                        "invoicing: " + fresh(INVOICE, LINE),
                        "invoicing: " + known(INVOICE, ORDER)),
                List.of("invoicing/billing.baseline: shop.billing.Invoice -> shop.orders.Order # ORD-1"));
        story(
                "a class is deleted, and another project that had one of its name begins to use the same",
                story -> {
                    story.repository();
                    beginWithout(story).project("invoicing").file(Code.pathOf(INVOICE), CLOCK.text(INVOICE));
                    story.commit("begin").project("invoicing").file(Code.pathOf(INVOICE), CLOCK.text(INVOICE, ORDER));
                    return delete(story, INVOICE).commit("ride");
                },
                List.of("shop: " + gone(INVOICE_LINE, 2), "invoicing: " + fresh(INVOICE, ORDER)),
                List.of());
        story(
                "a class is moved to another project, and only that project writes it down",
                story -> {
                    moveToOtherProject(story).found();
                    return story.baseline("invoicing");
                },
                List.of("shop: " + gone(INVOICE_LINE, 2), "invoicing: " + known("shop.invoicing.Invoice", ORDER)),
                List.of("invoicing/billing.baseline: shop.invoicing.Invoice -> shop.orders.Order # ORD-1"));
        story(
                "a class is copied into two other projects",
                story -> {
                    moveToOtherProject(story).project("third").file(Code.pathOf(BILL), TOTALS.and(CLOCK, BILL, ORDER));
                    return story;
                },
                List.of(
                        "shop: problem shop/ringfence/billing.baseline:2 shop.billing.Invoice is shop.invoicing.Invoice of invoicing now: 1 known edge has moved away with it",
                        "invoicing: " + moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE),
                        "third: " + fresh(BILL, ORDER)),
                List.of("invoicing/billing.baseline: shop.invoicing.Invoice -> shop.orders.Order # ORD-1"));
        story(
                "a class goes to the test code",
                story -> {
                    delete(begin(story), INVOICE)
                            .shop()
                            .file("src/test/java/shop/billing/Bill.java", TOTALS.text(BILL, ORDER));
                    return story.commit("test code");
                },
                List.of(gone(INVOICE_LINE, 2)),
                List.of());
    }

    private static Story moveUnderItsName(Story story) {
        begin(story);
        story.project("invoicing").file(Code.pathOf(INVOICE), TOTALS.text(INVOICE, ORDER));
        return delete(story, INVOICE).commit("move");
    }

    private static Story moveToOtherProject(Story story) {
        begin(story);
        story.project("invoicing")
                .file(Code.pathOf("shop.invoicing.Invoice"), TOTALS.text("shop.invoicing.Invoice", ORDER));
        return delete(story, INVOICE).commit("move");
    }

    private void targets() {
        story(
                "what is used is renamed",
                story -> {
                    begin(story);
                    write(story, ORDER, CLOCK).commit("order");
                    write(delete(story, ORDER), "shop.orders.Purchase", CLOCK);
                    return write(story, INVOICE, TOTALS, "shop.orders.Purchase").commit("rename");
                },
                List.of(moved(INVOICE, "shop.orders.Purchase", INVOICE_LINE)),
                List.of(line("shop.billing.Invoice -> shop.orders.Purchase # ORD-1")));
        story(
                "both ends are renamed",
                story -> {
                    begin(story);
                    write(story, ORDER, CLOCK).commit("order");
                    write(delete(story, ORDER), "shop.orders.Purchase", CLOCK);
                    return write(delete(story, INVOICE), BILL, TOTALS, "shop.orders.Purchase");
                },
                List.of(moved(BILL, "shop.orders.Purchase", INVOICE_LINE)),
                List.of(line("shop.billing.Bill -> shop.orders.Purchase # ORD-1")));
        story(
                "what is used is deleted, and another type of its module is used instead",
                story -> {
                    begin(story);
                    write(story, ORDER, CLOCK).commit("order");
                    write(delete(story, ORDER), "shop.orders.Basket", TEXT);
                    return write(story, INVOICE, TOTALS, "shop.orders.Basket").commit("basket");
                },
                List.of(
                        fresh(INVOICE, "shop.orders.Basket"),
                        "stale baseline gone " + INVOICE_LINE + " at shop/ringfence/billing.baseline:2"),
                List.of());
    }

    private void splitsAndMerges() {
        story(
                "a class is split",
                story -> {
                    begin(story)
                            .shop()
                            .file(Code.pathOf(INVOICE), TOTALS.and(TEXT, INVOICE, ORDER, LINE))
                            .baseline("billing.baseline", edge(INVOICE, LINE) + " # two", INVOICE_LINE + " # one");
                    delete(story.commit("larger"), INVOICE);
                    write(story, "shop.billing.Totals", TOTALS, ORDER);
                    return write(story, "shop.billing.Text", TEXT, LINE).commit("split");
                },
                List.of(
                        moved("shop.billing.Text", LINE, edge(INVOICE, LINE)),
                        moved("shop.billing.Totals", ORDER, INVOICE_LINE)),
                List.of(
                        line("shop.billing.Text -> shop.orders.Line # two"),
                        line("shop.billing.Totals -> shop.orders.Order # one")));
        story(
                "both halves of a split class keep a use of which there was one",
                story -> {
                    begin(story).shop().file(Code.pathOf(INVOICE), TOTALS.and(TEXT, INVOICE, ORDER));
                    delete(story.commit("larger"), INVOICE);
                    write(story, "shop.billing.Totals", TOTALS, ORDER);
                    return write(story, "shop.billing.Text", TEXT, ORDER).commit("split");
                },
                List.of(fresh("shop.billing.Text", ORDER), moved("shop.billing.Totals", ORDER, INVOICE_LINE)),
                List.of(line("shop.billing.Totals -> shop.orders.Order # ORD-1")));
        story(
                "two classes are merged into one",
                story -> {
                    begin(story).shop().baseline("billing.baseline", INVOICE_LINE, edge(REFUND, LINE));
                    write(story, REFUND, TEXT, LINE).commit("two");
                    delete(delete(story, INVOICE), REFUND);
                    story.shop().file(Code.pathOf(BILL), TOTALS.and(TEXT, BILL, ORDER, LINE));
                    return story.commit("merge");
                },
                List.of(moved(BILL, LINE, edge(REFUND, LINE)), moved(BILL, ORDER, INVOICE_LINE)),
                List.of(line("shop.billing.Bill -> shop.orders.Line"), line("shop.billing.Bill -> shop.orders.Order")));
        story(
                "two classes are merged that used the same",
                story -> {
                    begin(story).shop().baseline("billing.baseline", INVOICE_LINE, edge(REFUND, ORDER));
                    write(story, REFUND, TEXT, ORDER).commit("two");
                    delete(delete(story, INVOICE), REFUND);
                    story.shop().file(Code.pathOf(BILL), TOTALS.and(TEXT, BILL, ORDER));
                    return story.commit("merge");
                },
                List.of(moved(BILL, ORDER, INVOICE_LINE), gone(edge(REFUND, ORDER), 3)),
                List.of(line("shop.billing.Bill -> shop.orders.Order")));
    }

    private void branches() {
        story(
                "two branches rename a class each and write it down, and are merged line by line",
                story -> {
                    begin(story).shop().baseline("billing.baseline", INVOICE_LINE, edge(REFUND, LINE));
                    write(story, REFUND, TEXT, LINE).commit("two").git("checkout", "-q", "-b", "one");
                    rename(story).found();
                    story.baseline().commit("rename one").git("checkout", "-q", "main");
                    write(delete(story, REFUND), "shop.billing.Credit", TEXT, LINE)
                            .found();
                    return story.baseline().commit("rename two").git("merge", "-q", "--no-edit", "one");
                },
                List.of(
                        known(BILL, ORDER),
                        known("shop.billing.Credit", LINE),
                        gone(INVOICE_LINE, 3),
                        gone(edge(REFUND, LINE), 5)),
                List.of(
                        line("shop.billing.Bill -> shop.orders.Order"),
                        line("shop.billing.Credit -> shop.orders.Line")));
        story(
                "two branches rename a class each, and nobody has written it down",
                story -> {
                    begin(story).shop().baseline("billing.baseline", INVOICE_LINE, edge(REFUND, LINE));
                    write(story, REFUND, TEXT, LINE).commit("two").git("checkout", "-q", "-b", "one");
                    rename(story).commit("rename one").git("checkout", "-q", "main");
                    write(delete(story, REFUND), "shop.billing.Credit", TEXT, LINE);
                    return story.commit("rename two").git("merge", "-q", "--no-edit", "one");
                },
                List.of(moved(BILL, ORDER, INVOICE_LINE), moved("shop.billing.Credit", LINE, edge(REFUND, LINE))),
                List.of(
                        line("shop.billing.Bill -> shop.orders.Order"),
                        line("shop.billing.Credit -> shop.orders.Line")));
        story(
                "a rename is taken back, and its baseline is not",
                story -> {
                    rename(begin(story)).found();
                    story.baseline().commit("rename");
                    return write(delete(story, BILL), INVOICE, TOTALS, ORDER).commit("as it was");
                },
                List.of(moved(INVOICE, ORDER, edge(BILL, ORDER))),
                List.of(line("shop.billing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a rename is reverted with its baseline",
                story -> {
                    rename(begin(story)).found();
                    return story.baseline().commit("rename").git("revert", "--no-edit", "HEAD");
                },
                List.of(known(INVOICE, ORDER)),
                List.of(line("shop.billing.Invoice -> shop.orders.Order # ORD-1")));
    }

    private void attemptsToRide() {
        story(
                "a class is deleted, and another with the same header uses the same",
                story -> write(delete(begin(story), INVOICE), "shop.billing.Report", CLOCK, ORDER)
                        .commit("ride"),
                List.of(fresh("shop.billing.Report", ORDER), gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "a class is deleted, and one that was clean uses the same",
                story -> write(delete(begin(story), INVOICE), "shop.billing.Plain", TOTALS, ORDER)
                        .commit("ride"),
                List.of(fresh("shop.billing.Plain", ORDER), gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "a class is copied",
                story -> write(begin(story), BILL, TOTALS, ORDER).commit("copy"),
                List.of(fresh(BILL, ORDER), known(INVOICE, ORDER)),
                List.of(line("shop.billing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a class is renamed and copied",
                story -> write(rename(begin(story)), "shop.billing.Fee", TOTALS, ORDER)
                        .commit("copy"),
                List.of(fresh("shop.billing.Fee", ORDER), moved(BILL, ORDER, INVOICE_LINE)),
                LINE_OF_BILL);
        story(
                "a class is deleted whose name another package has long had",
                story -> {
                    write(begin(story), "shop.invoicing.Invoice", TEXT).commit("namesake");
                    return write(delete(story, INVOICE), "shop.invoicing.Invoice", TOTALS, ORDER)
                            .commit("ride");
                },
                List.of(fresh("shop.invoicing.Invoice", ORDER), gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "a class is renamed to one that other lines name",
                story -> {
                    begin(story).shop().baseline("billing.baseline", edge(BILL, LINE), INVOICE_LINE);
                    return rename(story.commit("named"));
                },
                List.of(
                        fresh(BILL, ORDER),
                        "stale baseline gone " + edge(BILL, LINE) + " at shop/ringfence/billing.baseline:2",
                        gone(INVOICE_LINE, 3)),
                List.of());
        story(
                "a class of next to nothing is deleted, and another one of another package uses the same",
                story -> {
                    begin(story).shop().file(Code.pathOf(INVOICE), tiny(INVOICE));
                    story.commit("tiny");
                    delete(story, INVOICE)
                            .shop()
                            .file(Code.pathOf("shop.invoicing.Paper"), tiny("shop.invoicing.Paper"));
                    return story.commit("ride");
                },
                List.of(fresh("shop.invoicing.Paper", ORDER), gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "a class of next to nothing is renamed",
                story -> {
                    begin(story).shop().file(Code.pathOf(INVOICE), tiny(INVOICE));
                    story.commit("tiny");
                    delete(story, INVOICE).shop().file(Code.pathOf(BILL), tiny(BILL));
                    return story.commit("rename");
                },
                MOVED_TO_BILL,
                LINE_OF_BILL);
        story(
                "a class goes to the test code, and another uses the same",
                story -> {
                    write(delete(begin(story), INVOICE), BILL, TOTALS, ORDER)
                            .shop()
                            .file("src/test/java/shop/billing/Invoice.java", CLOCK.text(INVOICE));
                    return story.commit("test code");
                },
                List.of(fresh(BILL, ORDER), gone(INVOICE_LINE, 2)),
                List.of());
    }

    private void withoutHistory() {
        story(
                "a class was renamed before a shallow clone begins, and keeps its simple name",
                story -> clone(move(begin(story)).commit("move")),
                List.of(moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE)),
                List.of(line("shop.invoicing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a class was renamed before a shallow clone begins, to a name that is not like its own",
                story -> clone(rename(begin(story)).commit("rename")),
                List.of(
                        fresh(BILL, ORDER),
                        gone(INVOICE_LINE, 2),
                        "problem com.acme:shop:0 this clone lacks the commits that have " + INVOICE
                                + ", so nobody here knows whether it has another name now"),
                List.of());
        story(
                "a class is renamed in a shallow clone",
                story -> rename(clone(begin(story))),
                MOVED_TO_BILL,
                LINE_OF_BILL);
        story(
                "a class is moved without git",
                story -> move(beginWithout(story)),
                List.of(moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE)),
                List.of(line("shop.invoicing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a class is deleted without git, and another uses the same",
                story -> rename(beginWithout(story)),
                List.of(fresh(BILL, ORDER), gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "two classes may be the one that is gone, without git",
                story -> write(move(beginWithout(story)), "shop.billing.Invoices", TOTALS, ORDER),
                List.of(
                        fresh("shop.billing.Invoices", ORDER),
                        fresh("shop.invoicing.Invoice", ORDER),
                        gone(INVOICE_LINE, 2)),
                List.of());
        story(
                "a class that is moved without git has lost one of its uses",
                story -> {
                    beginWithout(story).shop().baseline("billing.baseline", edge(INVOICE, LINE), INVOICE_LINE);
                    return move(story);
                },
                List.of(fresh("shop.invoicing.Invoice", ORDER), gone(edge(INVOICE, LINE), 2), gone(INVOICE_LINE, 3)),
                List.of());
        story(
                "what is used is moved without git",
                story -> {
                    beginWithout(story);
                    write(delete(story, ORDER), "shop.orders.api.Order", CLOCK);
                    return write(story, INVOICE, TOTALS, "shop.orders.api.Order");
                },
                List.of(moved(INVOICE, "shop.orders.api.Order", INVOICE_LINE)),
                List.of(line("shop.billing.Invoice -> shop.orders.api.Order # ORD-1")));
        story(
                "a folder that git ignores has no history",
                story -> {
                    story.repository().git("commit", "-q", "--allow-empty", "-m", "nothing of it");
                    return move(beginWithout(story));
                },
                List.of(moved("shop.invoicing.Invoice", ORDER, INVOICE_LINE)),
                List.of(line("shop.invoicing.Invoice -> shop.orders.Order # ORD-1")));
        story(
                "a damaged repository is told, and shows nothing",
                story -> {
                    rename(begin(story));
                    loseObjects(story.folder());
                    return story;
                },
                List.of(
                        fresh(BILL, ORDER),
                        gone(INVOICE_LINE, 2),
                        "problem com.acme:shop:0 the git repository lacks the object <hash>, so no violation is known by the name that its type had before"),
                List.of());
        story(
                "a damaged repository is no concern of a clean build",
                story -> {
                    begin(story);
                    loseObjects(story.folder());
                    return story;
                },
                List.of(known(INVOICE, ORDER)),
                List.of(line("shop.billing.Invoice -> shop.orders.Order # ORD-1")));
    }

    private static String tiny(String type) {
        int dot = type.lastIndexOf('.');
        return "package " + type.substring(0, dot) + ";\npublic class " + type.substring(dot + 1) + " {\n    " + ORDER
                + " order;\n}\n";
    }

    private static Story move(Story story) {
        return write(delete(story, INVOICE), "shop.invoicing.Invoice", TOTALS, ORDER);
    }

    private static Story clone(Story story) {
        Path clone = story.folder().resolveSibling(story.folder().getFileName() + "-clone");
        story.git("clone", "-q", "--depth", "1", story.folder().toUri().toString(), clone.toString());
        return story.goesOnIn(clone);
    }

    /** All but the commit itself, so that git is sure to be a repository. */
    private static void loseObjects(Path repository) {
        try (Stream<Path> objects = Files.walk(repository.resolve(".git/objects"))) {
            String head =
                    Files.readString(repository.resolve(".git/refs/heads/main")).strip();
            for (Path object : objects.filter(Files::isRegularFile).toList()) {
                if (!head.endsWith(String.valueOf(object.getFileName()))) {
                    Files.delete(object);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
