package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Random maps of modules at the top, against the same maps put whole into one module, and against maps each of whose modules holds all of
 * its code in one module of its own: what they say of an edge between modules is the same.
 */
class NestingChangesNothingElseTest {

    private static final int MAPS = 300;
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    @Test
    void modules_in_one_module_judge_each_other_as_modules_at_the_top_do() {
        Random random = new Random(5);
        for (int i = 0; i < MAPS; i++) {
            List<String> modules = modules(random);
            String atTheTop = "modules:\n" + String.join("", modules);
            String inOne = "modules:\n  all:\n    modules:\n"
                    + String.join("", modules).indent(4);
            assertThat(judged(inOne)).as(atTheTop).isEqualTo(judged(atTheTop));
        }
    }

    @Test
    void modules_whose_code_lies_in_one_module_each_are_judged_as_if_it_were_theirs() {
        Random random = new Random(6);
        for (int i = 0; i < MAPS; i++) {
            List<String> modules = modules(random);
            String itsOwn = "modules:\n" + String.join("", modules);
            String oneDeeper =
                    itsOwn.replaceAll("packages: (\\[[^]]*\\])", "modules: {inner: {packages: $1, exports: []}}");
            assertThat(judged(oneDeeper)).as(itsOwn).isEqualTo(judged(itsOwn));
        }
    }

    private static List<String> modules(Random random) {
        List<String> modules = new ArrayList<>();
        for (String name : NAMES) {
            modules.add("  " + name + ": {packages: [." + name + "]" + keys(name, random) + "}\n");
        }
        return modules;
    }

    private static String keys(String name, Random random) {
        List<String> others = new ArrayList<>(NAMES);
        others.remove(name);
        String other = others.get(random.nextInt(others.size()));
        String keys = oneOf(random, "", ", requires: ['*']", ", requires: [" + String.join(", ", others) + "]");
        keys += keys.isEmpty() ? oneOf(random, "", ", requires: [{module: " + other + ", internals: true}]") : "";
        keys += oneOf(random, "", ", exports: []", ", exports: [.api, {package: .spi, to: [" + other + "]}]");
        keys += oneOf(random, "", "", ", state: closed", ", state: frozen", ", state: extracted");
        keys += oneOf(random, "", "", ", shared: true");
        return keys + oneOf(random, "", "", ", forbids: [." + other + ".api, java.util]");
    }

    private static String oneOf(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The rule that each edge between two modules breaks, and each that stays in one. */
    private static List<String> judged(String modules) {
        Judge judge = new Judge(Maps.of("version: 1\nroot: com.acme\n" + modules));
        List<String> told = new ArrayList<>();
        for (String from : types()) {
            for (String to : types()) {
                String broken = judge.judge(Edge.of(from, to))
                        .broken()
                        .map(each -> each.rule().id())
                        .orElse("allowed");
                told.add(from + " -> " + to + " " + broken);
            }
        }
        return told;
    }

    private static List<String> types() {
        List<String> types = new ArrayList<>(List.of("java.util.List", "org.other.Type"));
        for (String name : NAMES) {
            List.of(".X", ".api.X", ".spi.X").forEach(rest -> types.add("com.acme." + name + rest));
        }
        return types;
    }
}
