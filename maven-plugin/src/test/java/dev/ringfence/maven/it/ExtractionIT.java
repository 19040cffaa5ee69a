package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The story of docs/extraction.md, step by step in a real repository: every message that the page shows is printed here. */
@TestInstance(Lifecycle.PER_METHOD)
class ExtractionIT {

    private static final KeptBlocks STORY = new KeptBlocks(
            Path.of("..", "docs", "extraction.md").toAbsolutePath().normalize());
    private static final String JAVA = "src/main/java/com/acme/";
    private static final String PRICING = "    packages: [.pricing]\n";
    private static final String BECAUSE = "    because: becomes the price service, PRC-1\n";

    private final SampleCopy shop = Sample.named("shop-extraction").copy();
    private final Map<String, List<String>> printed = new LinkedHashMap<>();

    @AfterEach
    void delete() {
        shop.close();
    }

    private void run(String name, int exitCode, String... arguments) {
        BuildRun run = shop.run(arguments);
        assertThat(run.exitCode()).as(run::output).isEqualTo(exitCode);
        printed.put(
                name,
                run.ringfenceLines().stream()
                        .filter(line -> !line.startsWith("--- "))
                        .map(String::stripTrailing)
                        .toList());
    }

    private void commit(String message) {
        git("add", ".");
        git("commit", "-q", "-m", message);
    }

    private void git(String... arguments) {
        new RealGit(shop.folder()).run(arguments);
    }

    @Test
    void each_step_prints_what_the_page_shows() {
        git("init", "-q");
        shop.write(".gitignore", "target/\n");
        commit("begin");

        close();
        freeze();
        change();
        deleteTypeByType();
        leave();

        STORY.compareWith(printed);
    }

    private void close() {
        shop.edit("module-map.yaml", PRICING, PRICING + "    state: closed\n" + BECAUSE);
        run("closed", 1);
        run("recorded", 0, "process-classes", "-Dringfence.skip", "ringfence:baseline");
        run("kept", 0);
        commit("Close pricing");
    }

    private void freeze() {
        shop.edit("module-map.yaml", "    state: closed\n", "    state: extracting\n");
        run("not-frozen", 1);
        run("frozen", 0, "ringfence:freeze");
        commit("Freeze pricing");
    }

    private void change() {
        String before = shop.read(JAVA + "pricing/SummerDiscount.java");
        shop.edit(JAVA + "pricing/SummerDiscount.java", "cents / 10", "cents / 8");
        run("changed", 1);
        shop.write(JAVA + "pricing/SummerDiscount.java", before);
    }

    private void deleteTypeByType() {
        shop.delete(JAVA + "pricing/WinterDiscount.java").delete("target");
        shop.edit(JAVA + "pricing/PriceList.java", ", new WinterDiscount()", "");
        run("deleted", 1);
        run("agreed", 0, "ringfence:freeze", "-Dringfence.reason=WinterDiscount left");
        shop.edit(JAVA + "web/Basket.java", "import com.acme.pricing.PriceList;\n", "");
        shop.edit(JAVA + "web/Basket.java", "new PriceList().price(cents) + \" instead of \" + cents", "\"soon\"");
        run("cut", 1);
        run("pruned", 0, "process-classes", "-Dringfence.skip", "ringfence:baseline");
        commit("Cut the use of the basket");
    }

    private void leave() {
        shop.edit(JAVA + "orders/Order.java", "import com.acme.pricing.PriceList;\n", "");
        shop.edit(JAVA + "orders/Order.java", "    private final PriceList prices = new PriceList();\n\n", "");
        shop.edit(JAVA + "orders/Order.java", "prices.price(cents)", "cents");
        shop.edit("module-map.yaml", "    state: extracting\n", "    state: extracted\n");
        run("left-behind", 1);
        shop.delete(JAVA + "pricing").delete("target");
        run("left", 1);
        run("emptied", 0, "process-classes", "-Dringfence.skip", "ringfence:baseline", "ringfence:freeze");
        shop.edit("module-map.yaml", "    requires: [pricing]\n", "");
        shop.edit("module-map.yaml", "    requires: [orders, pricing]\n", "    requires: [orders]\n");
        run("over", 0);
    }
}
