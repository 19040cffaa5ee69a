package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SPEC.md shows and lists is what the reader reads. */
class SpecTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_is_read_without_a_word() throws IOException {
        List<String> told = new ArrayList<>();
        Matcher examples = YAML.matcher(spec());
        int count = 0;
        while (examples.find()) {
            if (examples.group(1).contains("part: true")) {
                continue;
            }
            count++;
            ModuleMapReading reading = ModuleMapReader.read(withPart(whole(examples.group(1))), "SPEC.md");
            boolean silent = reading instanceof ModuleMapReading.Readable readable
                    && readable.warnings().isEmpty();
            if (!silent) {
                told.add(examples.group(1) + CanonicalMap.of(reading));
            }
        }
        assertThat(told).isEmpty();
        assertThat(count).isEqualTo(12);
    }

    @Test
    void every_key_rule_and_state_is_in_it() throws IOException {
        Stream<String> keys = Stream.of(AllowedKeys.MAP, AllowedKeys.PART, AllowedKeys.MODULE, AllowedKeys.EXCEPTION)
                .flatMap(vocabulary -> Stream.concat(vocabulary.keys().stream(), vocabulary.reserved().stream()));
        Stream<String> rules = Arrays.stream(Rule.values()).map(Rule::id);
        Stream<String> states = Arrays.stream(State.values()).map(State::id);
        String spec = spec();
        assertThat(Stream.of(keys, rules, states)
                        .flatMap(words -> words)
                        .filter(word -> !spec.contains("`" + word + "`")))
                .isEmpty();
    }

    /** The map, with the example of a part in its place. */
    private static MapFiles withPart(String map) throws IOException {
        String part = YAML.matcher(spec())
                .results()
                .map(example -> example.group(1))
                .filter(example -> example.contains("part: true"))
                .findFirst()
                .orElseThrow();
        return MapFiles.inMemory(
                map.getBytes(StandardCharsets.UTF_8),
                Map.of("billing/billing.module-map.yaml", part.getBytes(StandardCharsets.UTF_8)));
    }

    private static String spec() throws IOException {
        return Files.readString(Path.of("SPEC.md"));
    }

    /** An example of one key, put where the key belongs in a map that has the modules that examples speak of. */
    private static String whole(String example) {
        if (example.contains("version:")) {
            return example;
        }
        String head = "version: 1\nroot: com.acme.shop\n";
        if (example.startsWith("modules:") || example.startsWith("tables:")) {
            return head + example;
        }
        String modules = Stream.of("catalog", "billing", "legacy")
                .map(name -> "  " + name + ": {packages: [." + name + "]}\n")
                .reduce("modules:\n", String::concat);
        String orders = "  orders:\n    packages: [.orders]\n";
        return example.startsWith("exceptions:")
                ? head + modules + orders + example
                : head + modules + orders + example.indent(4);
    }
}
