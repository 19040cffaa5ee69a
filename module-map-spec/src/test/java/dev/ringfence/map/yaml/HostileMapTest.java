package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maps that mean harm, or are simply no maps: all are refused soon, in bounded memory, and with a place. */
class HostileMapTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String HEAD = "version: 1\nroot: com.acme.shop\nmodules:\n";
    private static final String ORDERS = "  orders:\n    packages: [.orders]\n";

    @Test
    void fifty_megabytes_are_not_even_read(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("module-map.yaml");
        byte[] megabyte = new byte[1024 * 1024];
        Arrays.fill(megabyte, (byte) '#');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 50; i++) {
                out.write(megabyte);
            }
        }
        long before = allocated();
        assertThat(CanonicalMap.of(ModuleMapReader.read(file, "m.yaml")))
                .isEqualTo("1:1 the map is larger than 4 MiB | Is this the right file? Take out what is generated.\n");
        assertThat(allocated() - before).isLessThan(40L * 1024 * 1024);
    }

    @Test
    void a_map_of_exactly_the_largest_size_is_read_and_one_byte_more_is_not() {
        String map = HEAD + ORDERS;
        String largest = map + "#".repeat(DecodedMap.LARGEST - map.length());
        assertThat(soon(largest)).isEqualTo(soon(map)).startsWith("root [com.acme.shop]");
        assertThat(soon(largest + "#")).startsWith("1:1 the map is larger than 4 MiB");
    }

    @Test
    void nesting_of_any_depth_and_kind_stops_at_32() {
        String lists = "x: " + "[".repeat(100_000);
        String objects = "x: " + "{a: ".repeat(100_000);
        String dashes = "x:\n" + "- ".repeat(100_000);
        String questions = "? ".repeat(100_000);
        assertThat(soon(lists)).isEqualTo(tooDeep("1:35"));
        assertThat(soon(objects)).isEqualTo(tooDeep("1:128"));
        assertThat(soon(dashes)).isEqualTo(tooDeep("2:63"));
        assertThat(soon(questions)).isEqualTo(tooDeep("1:65"));
    }

    private static String tooDeep(String place) {
        return place
                + " the map is nested deeper than 32 levels | No map needs that; close the brackets, or indent less.\n";
    }

    @Test
    void nesting_of_32_levels_is_read() {
        assertThat(soon("x-deep: " + "[".repeat(31) + "]".repeat(31) + "\n" + HEAD + ORDERS))
                .startsWith("root ");
    }

    @Test
    void an_alias_bomb_does_not_go_off() {
        StringBuilder bomb = new StringBuilder("x-0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("x-" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ",").repeat(9))
                    .append("]\n");
        }
        assertThat(soon(bomb + HEAD + ORDERS))
                .contains("1:6 `&a0` is a YAML anchor")
                .contains("2:11 `*a0` is a YAML alias");
    }

    @Test
    void too_many_values_are_refused_where_they_become_too_many() {
        String values = "x-many: [" + "1,".repeat(500_000) + "]\n";
        assertThat(soon(values + HEAD + ORDERS))
                .isEqualTo(
                        "1:200004 the map has more than 100,000 keys and values | Is this the right file? Take out what is generated.\n");
    }

    @Test
    void scalars_and_keys_of_megabytes_are_refused() {
        String megabytes = "a".repeat(3_000_000);
        assertThat(soon(HEAD + "  orders:\n    packages: [" + megabytes + "]\n"))
                .isEqualTo("5:16 the pattern is longer than 500 characters | Name a package above.\n");
        assertThat(soon(HEAD + ORDERS + "    ? " + megabytes + "\n    : x\n"))
                .hasSizeLessThan(500)
                .startsWith("6:7 a module has no key `aaa");
        assertThat(soon(HEAD + "  ? " + "a-".repeat(1_000_000) + "a\n  : {packages: [.a]}\n"))
                .hasSizeLessThan(500)
                .startsWith("4:5 `a-a-");
        assertThat(soon(HEAD + ORDERS + "    requires: [" + "a-".repeat(1_000_000) + "a]\n"))
                .hasSizeLessThan(500)
                .startsWith("6:16 there is no module");
        assertThat(soon(HEAD + ORDERS + "    layers: [" + megabytes + "]\n"))
                .hasSizeLessThan(500)
                .startsWith("6:14 `aaa");
        assertThat(soon(HEAD + ORDERS + "    state: " + megabytes + "\n"))
                .hasSizeLessThan(500)
                .startsWith("6:12 `state` cannot be `aaa");
        assertThat(soon(HEAD + ORDERS + "    shared: " + "1".repeat(3_000_000)))
                .hasSizeLessThan(500)
                .startsWith("6:13 `shared` must");
        assertThat(soon(HEAD + ORDERS + "    owner: \"" + megabytes))
                .hasSizeLessThan(500)
                .contains("does not end");
    }

    @Test
    void leading_dots_cannot_multiply_without_end() {
        String roots = list(2_000, "com.acme.root%d"::formatted);
        String packages = list(2_000, ".package%d"::formatted);
        assertThat(soon("version: 1\nroot: " + roots + "\nmodules: {a: {packages: " + packages + "}}\n"))
                .contains("the patterns up to here are too many, written out below each root and package");
        assertThat(soon(HEAD + "  a: {packages: " + packages + ", exports: " + packages + "}\n"))
                .contains("the patterns up to here are too many, written out below each root and package");
    }

    @Test
    void patterns_that_are_costly_to_compare_are_compared_for_a_while_only() {
        String claims = list(1_000, i -> "a" + ".*a*b*".repeat(80) + ".x" + i);
        String exports = list(1_000, i -> "a" + ".*b*a*".repeat(80) + ".y" + i);
        assertThat(soon(HEAD + "  a: {packages: " + claims + ", exports: " + exports + "}\n"))
                .contains("the patterns up to here are too many to be compared with the claims of their modules");
    }

    @Test
    void unknown_names_by_the_thousand_are_told_a_hundred_times() {
        String modules = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        "  module-number-" + i + ": {packages: [.p" + i + "], requires: [modul-number-" + i + "]}\n")
                .collect(Collectors.joining());
        assertThat(soon(HEAD + modules).lines()).hasSize(Problems.LIMIT + 1);
    }

    @Test
    void every_beginning_of_a_map_is_read_or_refused_with_a_place() {
        String map = HEAD + ORDERS
                + "    exports: [{package: \".api\", to: ['billing']}] # why\n  billing: {packages: [.billing]}\nx-a: |\n  b\n";
        List<String> unplaced = new ArrayList<>();
        for (int end = 0; end <= map.length(); end++) {
            String told = soon(map.substring(0, end));
            if (!told.startsWith("root") && !told.matches("(?s)\\d+:\\d+ .+ \\| .+")) {
                unplaced.add(map.substring(0, end));
            }
        }
        assertThat(unplaced).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 1\\nroot: com.acme # x\\rmodules: {}\\n                   | 2:19
            version: 1\\rroot: com.acme\\rmodules: {a: {packages: [.a]}}\\r | 1:11
            version: 1\\r\\nroot: com.acme\\r\\r\\nmodules: {}\\r\\n         | 2:15
            version: 1\\nroot: \"com.acme\\r\"\\nmodules: {}\\n                 | 2:16
            version: 1\\nroot: com.acme\\r                                   | 2:15
            """)
    void a_carriage_return_that_stands_alone_is_no_line_end(String map, String place) {
        String written = map.translateEscapes();

        assertThat(soon(written))
                .isEqualTo(place + " a carriage return (U+000D) stands alone: some programs begin a new line behind it,"
                        + " others not | Write line ends as LF or CRLF.\n");
        assertThat(soon(written.replaceAll("\r(?!\n)", ""))).doesNotContain("carriage return");
    }

    @Test
    void any_character_in_any_place_is_read_or_refused_and_never_thrown() {
        String map = HEAD + ORDERS + "    exports: [{package: .api}]\n";
        String[] characters = {
            "*",
            "&",
            "!",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            ":",
            "-",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "'",
            "\"",
            "\\",
            "\t",
            "\n",
            "\r",
            "\0",
            "\u0085",
            "\uFEFF",
            "\uFFFE",
            "\uD83D\uDE00",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "~",
            "<<: "
        };
        int read = 0;
        for (String character : characters) {
            for (int at = 0; at <= map.length(); at++) {
                read += soon(map.substring(0, at) + character + map.substring(at))
                                .isEmpty()
                        ? 0
                        : 1;
            }
        }
        assertThat(read).isEqualTo(characters.length * (map.length() + 1));
    }

    @Test
    void what_is_no_file_is_a_problem_and_no_exception(@TempDir Path folder) throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), Path.of("nowhere"));

        assertThat(CanonicalMap.of(ModuleMapReader.read(link, "m.yaml")))
                .isEqualTo("1:1 this is a link that leads nowhere | Let it lead to the module map, or delete it.\n");
        assertThat(CanonicalMap.of(ModuleMapReader.read(folder, "m.yaml")))
                .isEqualTo(
                        "1:1 this is no file | Put the module map itself in its place, or name the one that you have.\n");
        assertThat(CanonicalMap.of(ModuleMapReader.read(folder.resolve("none.yaml"), "m.yaml")))
                .isEqualTo("1:1 there is no such file | Write a module map there, or name the one that you have.\n");
    }

    /** Linux has a file that exists and cannot be read, whoever asks. */
    @Test
    void a_file_that_cannot_be_read_is_a_problem_and_no_exception() {
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.isReadable(broken));
        assertThat(CanonicalMap.of(ModuleMapReader.read(broken, "m.yaml")))
                .startsWith("1:1 the file cannot be read: ")
                .endsWith(" | Look at the disk, then try again.\n");
    }

    private static String list(int size, IntFunction<String> entry) {
        return IntStream.range(0, size).mapToObj(entry).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String soon(String map) {
        return assertTimeoutPreemptively(
                SOON, () -> CanonicalMap.of(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "m.yaml")));
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
