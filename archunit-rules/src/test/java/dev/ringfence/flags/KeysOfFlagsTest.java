package dev.ringfence.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that lie in each other are told apart, in code and in files, by the characters around them. */
class KeysOfFlagsTest {

    private static final List<String> KEYS = List.of("new", "use-new", "use.new", "use.new-orders", "new_x");
    private static final String MAP = Cutover.map(String.join(
            ", ",
            KEYS.stream().map(key -> "{key: " + key + ", in: [\"deploy/*\"]}").toList()));

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP);
    }

    private List<String> flags() {
        return world.on("2027-07-01").found().stream()
                .flatMap(line -> Stream.of(line.substring(line.indexOf("flag:") + 5)))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new|new",
                "use.new|use.new",
                "use.new-orders|use.new-orders",
                "use.new-orders-too|",
                "${new}|new",
                "${use-new:${new:false}}|new,use-new",
                "${a:${use.new-orders}}|use.new-orders",
                "${a.use-new}|",
                "#{'${use.new}' == 'true'}|use.new",
                "${new_x:}|new_x",
                "{use-new}|",
            })
    void in_code_a_key_is_the_whole_text_or_the_whole_placeholder(String text, String found) {
        world.source(
                "shop/web/Checkout.java",
                "package shop.web;",
                "class Checkout { String key() { return \"" + text + "\"; } }");

        assertThat(String.join(",", flags())).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "use: new|new",
                "use.new: true|use.new",
                "use.new-orders=1|use.new-orders",
                "x-use-new|",
                "[use-new,new_x]|new_x,use-new",
                "USE-NEW|",
                "\"new\"|new",
                "(new)/{use.new}|new,use.new",
                "use-new.|",
                "newä|",
            })
    void in_files_a_key_is_a_whole_word(String text, String found) {
        world.type("shop.orders.Order").file("deploy/app.yaml", text + "\n");

        assertThat(String.join(",", flags())).isEqualTo(found == null ? "" : found);
    }

    @Test
    void nested_yaml_has_the_last_part_of_a_key_alone() {
        world.type("shop.orders.Order").file("deploy/app.yaml", "use:\n  new-orders: true\n  new: false\n");

        assertThat(flags()).containsExactly("new");
    }
}
