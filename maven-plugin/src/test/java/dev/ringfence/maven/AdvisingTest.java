package dev.ringfence.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is wrong with a question is known before any code is read. */
class AdvisingTest {

    private static Advising.Question question(String module, String moves, String output) {
        return new Advising.Question(
                Optional.of(module).filter(name -> !name.isEmpty()),
                Optional.of(moves).filter(name -> !name.isEmpty()),
                output);
    }

    @Test
    void a_module_and_a_move_are_two_questions() {
        assertThat(question("vet", "shop.A -> vet", "text").refusal())
                .contains("several questions were asked at once; ask one: -Dringfence.module= or -Dringfence.move=,"
                        + " which tells of every module that a move concerns");
        assertThat(question("vet", "", "text").refusal()).isEmpty();
        assertThat(question("", "shop.A -> vet", "json").refusal()).isEmpty();
        assertThat(question("", "", "xml").refusal())
                .contains("there is no output xml; write -Dringfence.output=text or =json");
    }

    @Test
    void what_the_map_alone_shows_to_be_wrong_is_told_by_the_map_alone() {
        ModuleMap map = map("""
                version: 1
                root: shop
                modules: {orders: {packages: [.orders]}, sap: {packages: [com.sap], external: true}}
                """);

        assertThat(question("order", "", "text").problems(map))
                .containsExactly("the map has no module order; did you mean orders?");
        assertThat(question("", "shop.A -> order, shop.B -> sap", "text").problems(map))
                .containsExactly(
                        "`shop.A -> order`: the map has no module order; did you mean orders?",
                        "`shop.B -> sap`: sap is external (module-map.yaml:3:42), and has no code here");
        assertThat(question("", "shop.A", "text").problems(map))
                .singleElement()
                .asString()
                .startsWith("`shop.A`: this does not say where to")
                .endsWith("; the form is -Dringfence.move=\"com.acme.billing.Tax* -> orders\", with commas between"
                        + " several");
        assertThat(question("orders", "", "text").problems(map)).isEmpty();
        assertThat(question("", "shop.A -> orders", "text").problems(map)).isEmpty();
    }

    private static ModuleMap map(String text) {
        return ((ModuleMapReading.Readable)
                        ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml"))
                .map();
    }
}
