package dev.ringfence.maven.it;

import java.io.PrintStream;
import java.util.function.Predicate;

/**
 * Shows the gate on the shop: kept as it is, and broken by one added import. The README's first command runs it.
 *
 * <p>It works on a copy, makes the edit itself, and ends with an error where the gate does not do what it promises.
 */
final class Demo {

    private static final String USER = "src/main/java/com/acme/shop/billing/InvoiceBook.java";
    private static final String USED = "com.acme.shop.orders.OrderBook";

    private final PrintStream console;
    private final SampleCopy shop;

    private Demo(PrintStream console, SampleCopy shop) {
        this.console = console;
        this.shop = shop;
    }

    public static void main(String[] arguments) {
        try (SampleCopy shop = Sample.named("shop").copy()) {
            new Demo(System.out, shop).show();
        }
    }

    private void show() {
        title("The shop as it is: samples/shop, with the debt that it has recorded");
        expect("keeps the shop", build(), run -> run.exitCode() == 0);

        title("Somebody adds an import to a copy of it");
        AddedUse added = AddedUse.of(USED).in(shop.read(USER));
        shop.write(USER, added.text());
        added.diff(USER).forEach(console::println);

        title("The same build again");
        expect("catches the import", build(), run -> run.exitCode() == 1 && tellsOneNew(run));

        title("The gate holds. Nothing of your checkout was changed; the edit was made in a copy");
    }

    private BuildRun build() {
        console.println("$ mvn process-classes");
        BuildRun run = shop.run("process-classes");
        run.ringfenceLines().forEach(console::println);
        console.println("(exit code " + run.exitCode() + ")");
        return run;
    }

    private static boolean tellsOneNew(BuildRun run) {
        return run.ringfenceLines().stream().anyMatch(line -> line.contains("broken: ") && line.contains(" 1 new"))
                && run.output().contains(USER + ":" + AddedUse.LINE_OF_THE_IMPORT);
    }

    private static void expect(String promise, BuildRun run, Predicate<BuildRun> kept) {
        if (!kept.test(run)) {
            throw new IllegalStateException("The gate no longer " + promise + ".\n" + run);
        }
    }

    private void title(String text) {
        console.println();
        console.println("== " + text + ".");
        console.println();
    }
}
