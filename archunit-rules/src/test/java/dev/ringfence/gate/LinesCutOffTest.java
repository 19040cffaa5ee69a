package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesCutOffTest {

    private static final String KNOWN = "shop.billing.Invoice -> shop.orders.Order";

    @TempDir
    private Path folder;

    private List<String> warnings(String end) throws IOException {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .baseline("billing.baseline", KNOWN);
        Path file = folder.resolve("ringfence/billing.baseline");
        String whole = Files.readString(file);
        Files.writeString(file, whole.replace(KNOWN + "\n", end));
        return world.judge().findings().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void a_stale_line_that_no_line_break_ends_may_be_cut_off() throws IOException {
        assertThat(warnings("shop.billing.Invoice -> shop.orders.Ord"))
                .containsExactly(
                        "ringfence/billing.baseline:2: this stale line may be cut off, since no line break ends"
                                + " the file. Look before you prune: git diff HEAD -- ringfence/billing.baseline. Where the line"
                                + " was cut, restore it: git checkout HEAD -- ringfence/billing.baseline.");
    }

    @Test
    void a_line_that_is_needed_or_ended_is_whole() throws IOException {
        assertThat(warnings(KNOWN)).isEmpty();
        assertThat(warnings("shop.billing.Invoice -> shop.orders.Ord\n")).isEmpty();
        assertThat(warnings("shop.billing.Gone -> shop.orders.Order\n" + KNOWN)).isEmpty();
    }
}
