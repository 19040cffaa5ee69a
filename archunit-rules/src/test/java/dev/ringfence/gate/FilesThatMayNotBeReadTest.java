package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** None of these may let the gate wait, or fill its memory; each is told with the name of the file. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilesThatMayNotBeReadTest {

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void a_frozen_module_with_a_lock() throws IOException {
        world = World.in(folder)
                .map("modules: {orders: {packages: [.orders], state: frozen}, billing: {packages: [.billing]}}\n")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice")
                .freeze()
                .compile();
        assertThat(told()).isEmpty();
    }

    private List<String> told() {
        return Stream.of(
                        world.judge().findings().problems(),
                        Baselines.in(folder.resolve("ringfence"), this::shown).problems(),
                        Locks.in(folder.resolve("ringfence"), this::shown).problems())
                .flatMap(List::stream)
                .map(Problem::toString)
                .distinct()
                .toList();
    }

    private String shown(Path path) {
        return folder.relativize(path).toString();
    }

    private Path inPlaceOf(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.deleteIfExists(file);
        return file;
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(inPlaceOf(path), Path.of(target));
    }

    private void pipe(String path) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", inPlaceOf(path).toString())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void large(String path, long bytes) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve(path).toFile(), "rw")) {
            file.setLength(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/ptmx", "orders.lock", "nowhere", "z.baseline", "..", "/proc/kmsg"})
    void a_baseline_that_is_a_link_is_told_wherever_it_leads(String target) throws IOException {
        link("ringfence/z.baseline", target);

        assertThat(told())
                .containsExactly("ringfence/z.baseline:1: this baseline is a link, and what is recorded must"
                        + " not lie elsewhere. Put the file itself in its place.");
    }

    @Test
    void a_lock_that_is_a_link_is_told() throws IOException {
        Files.move(folder.resolve("ringfence/orders.lock"), folder.resolve("elsewhere.lock"));
        link("ringfence/orders.lock", "../elsewhere.lock");

        assertThat(told())
                .containsExactly("ringfence/orders.lock:1: this lock is a link, and what is recorded must"
                        + " not lie elsewhere. Put the file itself in its place.");
    }

    @Test
    void the_folder_itself_is_no_link() throws IOException {
        Files.move(folder.resolve("ringfence"), folder.resolve("elsewhere"));
        link("ringfence", "elsewhere");

        assertThat(told())
                .containsExactly(
                        "ringfence:1: this folder of baselines is a link, and it must not lead elsewhere."
                                + " Put the folder itself in its place.",
                        "ringfence:1: this folder of locks is a link, and it must not lead elsewhere."
                                + " Put the folder itself in its place.");
    }

    @Test
    void pipes_are_told() throws Exception {
        pipe("ringfence/z.baseline");
        pipe("ringfence/orders.lock");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "ringfence/z.baseline:1: this baseline is no ordinary file."
                                + " Put a file in its place, or take it away.",
                        "ringfence/orders.lock:1: this lock is no ordinary file."
                                + " Put a file in its place, or take it away.");
    }

    @Test
    void folders_in_the_place_of_files_are_told() throws IOException {
        Files.createDirectory(folder.resolve("ringfence/z.baseline"));
        Files.createDirectory(folder.resolve("ringfence/adopted"));

        assertThat(told())
                .containsExactly(
                        "ringfence/adopted: this mark of the first baseline is no ordinary file."
                                + " Put the file itself in its place, or take it away.",
                        "ringfence/z.baseline:1: this baseline is a folder."
                                + " Put a file in its place, or take it away.");
    }

    @Test
    void files_of_300_megabytes_are_told() throws IOException {
        for (String path : List.of(
                "ringfence/z.baseline",
                "src/main/java/shop/billing/Invoice.java",
                "target/classes/shop/billing/Invoice.class")) {
            large(path, 300_000_000L);
        }

        assertThat(told())
                .contains("ringfence/z.baseline:1: this baseline is larger than 64 MiB, and no more is read."
                        + " Make it smaller, or take it away.")
                .anyMatch(line -> line.contains("Invoice.java: this file is larger than 16 MiB, and no more is read."));
        world.without("src/main/java/shop/billing/Invoice.java");
        assertThat(told())
                .contains("target/classes/shop/billing/Invoice.class: this class file cannot be read:"
                        + " is larger than 64 MiB, and no more is read."
                        + " Compile it again: mvn compile, after `mvn clean` if it stays.");
    }

    @Test
    void sources_and_class_files_that_are_pipes_or_devices_are_told() throws Exception {
        pipe("src/main/java/shop/billing/Invoice.java");
        assertThat(told())
                .anyMatch(line -> line.equals("src/main/java/shop/billing/Invoice.java: this file is no ordinary file."
                        + " Put a file in its place, or take it away."));

        world.source("shop/billing/Invoice.java.txt", "").without("src/main/java/shop/billing/Invoice.java");
        link("target/classes/shop/billing/Invoice.class", "/dev/zero");
        assertThat(told())
                .contains("target/classes/shop/billing/Invoice.class: this class file cannot be read:"
                        + " is no ordinary file. Compile it again: mvn compile, after `mvn clean` if it stays.");
    }

    @Test
    void links_between_sources_and_between_class_files_are_followed() throws IOException {
        for (String path :
                List.of("src/main/java/shop/billing/Invoice.java", "target/classes/shop/billing/Invoice.class")) {
            Files.createDirectories(folder.resolve("shared"));
            Path shared = folder.resolve("shared").resolve(Path.of(path).getFileName());
            Files.move(folder.resolve(path), shared);
            link(path, shared.toString());
        }
        link("src/main/java/shop/ring", "..");

        assertThat(told()).isEmpty();
    }

    @Test
    void a_recording_writes_nothing_through_a_link() throws IOException {
        Files.writeString(folder.resolve("kept.txt"), "kept");
        link("ringfence/adopted", "../kept.txt");
        RecordProjects recording = new RecordProjects("", List.of(folder), LocalDate.of(2027, 1, 1));

        assertThat(recording.write(
                        List.of(recording.judge(world.moduleMap(), List.of(world.code()), Memory.none())), line -> {}))
                .isInstanceOfSatisfying(
                        RecordProjects.Outcome.NotJudged.class,
                        outcome -> assertThat(outcome.problems())
                                .extracting(Problem::toString)
                                .containsExactly(
                                        "ringfence/adopted: this mark of the first baseline is no ordinary file."
                                                + " Put the file itself in its place, or take it away."));
        assertThat(folder.resolve("kept.txt")).hasContent("kept");
    }
}
