package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Repo;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.Judge;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.moves.PastTypes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewLinesTest {

    private static final String INVOICE = "com.acme.billing.Invoice -> com.acme.orders.Order";
    private static final String REFUND = "com.acme.billing.Refund -> com.acme.orders.Order";

    @TempDir
    private Path temp;

    @Test
    void no_source_is_looked_for_where_no_line_is_gone() {
        NewLines.Lines lines = lines(known(INVOICE), known(INVOICE, REFUND));

        assertThat(texts(lines.fresh())).containsExactly(REFUND);
        assertThat(lines.fixed()).isEmpty();
    }

    @Test
    void no_source_is_looked_for_where_no_line_was_added() {
        NewLines.Lines lines = lines(known(INVOICE, REFUND), known(REFUND));

        assertThat(lines.fresh()).isEmpty();
        assertThat(texts(lines.fixed())).containsExactly(INVOICE);
    }

    private NewLines.Lines lines(KnownLines before, KnownLines today) {
        byte[] map = "version: 1\nroot: com.acme\nmodules:\n  orders: {packages: [.orders]}\n"
                .getBytes(StandardCharsets.UTF_8);
        try (Repo repo = Repo.in(temp).commit("base");
                GitHistory history = GitHistory.above(temp).orElseThrow()) {
            return NewLines.of(
                    before,
                    today,
                    lines -> {
                        throw new AssertionError(lines);
                    },
                    PastTypes.on(history, repo.head()),
                    new Judge(ModuleMapReader.read(map, "module-map.yaml").orThrow()),
                    () -> {
                        throw new AssertionError("renames of tables");
                    });
        }
    }

    private static List<String> texts(List<KnownLines.Line> lines) {
        return lines.stream().map(line -> line.identity().text()).toList();
    }

    private static KnownLines known(String... lines) {
        String text = Shop.BASELINE_HEAD + "\n" + String.join("\n", lines) + "\n";
        TreeFiles files = new TreeFiles() {
            @Override
            public SortedSet<String> paths(Predicate<String> asked) {
                return new TreeSet<>();
            }

            @Override
            public Optional<byte[]> content(String path) {
                return Optional.of(text.getBytes(StandardCharsets.UTF_8));
            }
        };
        return KnownLines.of(files, List.of("ringfence/billing.baseline"));
    }
}
