package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However types of a shop are renamed and moved, their debt stays known, and none hides behind it that is new. */
class RandomRenamesTest {

    private static final int TYPES = 5;
    private static final String[] SIGNS = {"+", "-", "*", "^", "|", "&", "%"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void debt_stays_known_and_a_new_edge_is_told(long seed) {
        Random random = new Random(seed);
        Story story = Story.in(folder).repository();
        List<String> users = names("shop.billing.User");
        List<String> used = names("shop.orders.Used");
        List<String> bodies = bodies(2 * TYPES, random);
        write(story, users, used, bodies);
        story.shop()
                .baseline(
                        "billing.baseline",
                        IntStream.range(0, TYPES)
                                .mapToObj(i -> users.get(i) + " -> " + used.get(i))
                                .toArray(String[]::new));
        story.commit("shop");
        delete(story, users, used);
        List<String> usersNow = renamed(users, "shop.invoicing.", random);
        List<String> usedNow = renamed(used, "shop.orders.api.", random);
        write(story, usersNow, usedNow, bodies);
        String added = "shop.billing.Added";
        String stranger = bodies(1, random).get(0);
        story.shop().file(Code.pathOf(added), text(added, stranger, usedNow.get(random.nextInt(TYPES))));
        story.commit("renamed");

        List<String> found = story.found();

        assertThat(found).hasSize(TYPES + 1);
        assertThat(found.stream().filter(line -> !line.startsWith("moved ") && !line.startsWith("known ")))
                .singleElement()
                .asString()
                .startsWith("new undeclared-dependency " + added);
    }

    private static List<String> names(String begin) {
        return IntStream.range(0, TYPES).mapToObj(i -> begin + i).toList();
    }

    private static List<String> renamed(List<String> names, String elsewhere, Random random) {
        return names.stream()
                .map(name -> switch (random.nextInt(4)) {
                    case 0 -> name;
                    case 1 -> name + "Renamed";
                    case 2 -> elsewhere + name.substring(name.lastIndexOf('.') + 1);
                    default -> elsewhere + name.substring(name.lastIndexOf('.') + 1) + "Renamed";
                })
                .toList();
    }

    private static List<String> bodies(int count, Random random) {
        return IntStream.range(0, count).mapToObj(i -> body(random)).toList();
    }

    private static String body(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> "    int m" + random.nextInt(100_000) + "(int a, long b) { return " + random.nextInt(999)
                        + " " + sign(random) + " a " + sign(random) + " " + (1 + random.nextInt(999)) + " "
                        + sign(random) + " (int) b; }\n")
                .collect(Collectors.joining());
    }

    private static String sign(Random random) {
        return SIGNS[random.nextInt(SIGNS.length)];
    }

    private static void write(Story story, List<String> users, List<String> used, List<String> bodies) {
        for (int i = 0; i < TYPES; i++) {
            story.shop().file(Code.pathOf(users.get(i)), text(users.get(i), bodies.get(i), used.get(i)));
            story.shop().file(Code.pathOf(used.get(i)), text(used.get(i), bodies.get(TYPES + i), "java.lang.Object"));
        }
    }

    private static void delete(Story story, List<String> users, List<String> used) {
        users.forEach(type -> story.shop().without(Code.pathOf(type)));
        used.forEach(type -> story.shop().without(Code.pathOf(type)));
    }

    private static String text(String name, String body, String used) {
        int dot = name.lastIndexOf('.');
        return "package " + name.substring(0, dot) + ";\npublic class " + name.substring(dot + 1) + " {\n    " + used
                + " field;\n" + body + "}\n";
    }
}
