package dev.ringfence.growth.map;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a changed map newly lets through is told, for all pairs of the types that there are. The judge of the gate says
 * what that is, under either map; random maps are its world.
 */
final class LooseningsAgainstTheJudgeTest {

    private static final int SOME = 400;
    private static final int MANY = Integer.getInteger("ringfence.maps", 4_000);

    private static final Set<TypeName> TYPES = Stream.of(
                    "p.A", "p.B", "p.in.A", "p.web.A", "p.db.A", "q.A", "q.B", "q.in.A", "r.A", "r.in.B", "free.A")
            .map(name -> new TypeName("com.acme." + name))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final List<String> PACKAGES =
            List.of(".p", ".q", ".r", ".p.in", ".q.in", ".p.web", ".r.in", ".*.in");
    private static final List<String> SINGLE = List.of(".p.A", ".q.B", ".q.*", ".p.B", ".r.A");
    private static final List<String> NAMES = List.of("a", "b", "c");

    private final Random random = new Random(20_26);

    /** What a map says, in parts that may change one by one. */
    private static final class Text {
        private final Map<String, Map<String, String>> modules = new TreeMap<>();
        private String head = "";

        Text copy() {
            Text copy = new Text();
            copy.head = head;
            modules.forEach((name, keys) -> copy.modules.put(name, new TreeMap<>(keys)));
            return copy;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("version: 1\nroot: com.acme\n" + head + "modules:\n");
            modules.forEach((name, keys) -> {
                if (!name.contains(".")) {
                    append(text, "  ", name, keys);
                    boolean[] begun = {false};
                    modules.forEach((inner, innerKeys) -> {
                        if (inner.startsWith(name + ".")) {
                            text.append(begun[0] ? "" : "    modules:\n");
                            begun[0] = true;
                            append(text, "      ", inner.substring(name.length() + 1), innerKeys);
                        }
                    });
                }
            });
            return text.toString();
        }

        private static void append(StringBuilder text, String indent, String name, Map<String, String> keys) {
            text.append(indent).append(name).append(":\n");
            keys.forEach((key, value) -> text.append(indent)
                    .append("  ")
                    .append(key)
                    .append(": ")
                    .append(value)
                    .append('\n'));
        }
    }

    @Test
    void what_the_judge_newly_lets_through_is_told() {
        compare(SOME);
    }

    @Test
    @Tag("long")
    void what_the_judge_newly_lets_through_is_told_by_many_maps() {
        compare(MANY);
    }

    private void compare(int maps) {
        int compared = 0;
        int loosened = 0;
        List<String> untold = new ArrayList<>();
        while (compared < maps && untold.isEmpty()) {
            Text before = text();
            Text today = before.copy();
            for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
                edit(today);
            }
            Optional<ModuleMap> one = map(before);
            Optional<ModuleMap> other = map(today);
            if (one.isPresent() && other.isPresent()) {
                compared++;
                Optional<Edge> opened = opened(one.get(), other.get());
                loosened += opened.isPresent() ? 1 : 0;
                boolean isTold = !Loosenings.between(
                                new TwoMaps(one.get(), other.get(), () -> new RealTypes(TYPES, TYPES)))
                        .loosened()
                        .isEmpty();
                if (opened.isPresent() && !isTold) {
                    untold.add(opened.get() + "\n" + before + "\n" + today);
                }
            }
        }

        assertThat(untold).isEmpty();
        assertThat(loosened).as("maps that let more through").isGreaterThan(maps / 20);
    }

    /** Code of nobody gains no right by getting an owner: it might not even be there. */
    private static Optional<Edge> opened(ModuleMap before, ModuleMap today) {
        Judge then = new Judge(before);
        Judge now = new Judge(today);
        return TYPES.stream()
                .filter(from -> then.ownerOf(from).owningModule().isPresent())
                .flatMap(from -> TYPES.stream().map(to -> new Edge(from, to)))
                .filter(edge -> !then.judge(edge).broken().isEmpty())
                .filter(edge -> now.judge(edge).broken().isEmpty())
                .findFirst();
    }

    private static Optional<ModuleMap> map(Text text) {
        ModuleMapReading reading =
                ModuleMapReader.read(text.toString().getBytes(StandardCharsets.UTF_8), "module-map.yaml");
        return reading instanceof ModuleMapReading.Readable readable ? Optional.of(readable.map()) : Optional.empty();
    }

    private Text text() {
        Text text = new Text();
        NAMES.forEach(name -> text.modules.put(name, module(name)));
        if (random.nextBoolean()) {
            text.modules.put("a.x", module("a.x"));
        }
        if (random.nextBoolean()) {
            text.modules.put("a.y", module("a.y"));
        }
        return text;
    }

    private Map<String, String> module(String name) {
        Map<String, String> keys = new TreeMap<>();
        for (String key : List.of("packages", "exports", "requires", "forbids", "state", "shared", "layers", "types")) {
            set(name, keys, key);
        }
        return keys;
    }

    private void set(String name, Map<String, String> keys, String key) {
        String value = value(name, key);
        if (value.isEmpty()) {
            keys.remove(key);
        } else {
            keys.put(key, value);
        }
    }

    private String value(String name, String key) {
        return switch (key) {
            case "packages" -> random.nextInt(6) == 0 ? "" : "[" + some(PACKAGES, 2) + "]";
            case "types" -> random.nextInt(3) > 0 ? "" : "[" + some(SINGLE, 2) + "]";
            case "exports" -> pick("", "", "[]", "[.in]", "[{package: .in, to: [b]}]");
            case "requires" -> requires(name);
            case "forbids" -> pick("", "", "[" + some(PACKAGES, 1) + "]");
            case "state" -> pick("", "", "", "", "closed", "extracting");
            case "shared" -> pick("", "", "", "true");
            default -> pick("", "", "[[web], [db]]", "[[web, db]]");
        };
    }

    private String requires(String name) {
        List<String> siblings = name.contains(".") ? List.of("x", "y") : NAMES;
        return "["
                + siblings.stream()
                        .filter(other -> !name.equals(other) && !name.endsWith("." + other))
                        .filter(other -> random.nextInt(3) == 0)
                        .map(other -> random.nextInt(3) == 0 ? "{module: " + other + ", internals: true}" : other)
                        .collect(Collectors.joining(", "))
                + "]";
    }

    private String some(List<String> of, int most) {
        Set<String> some = new TreeSet<>();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            some.add(of.get(random.nextInt(of.size())));
        }
        return some.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void edit(Text text) {
        List<String> names = List.copyOf(text.modules.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(9)) {
            case 0 -> text.modules.remove(name);
            case 1 -> text.modules.put("d", module("d"));
            case 2 -> text.modules.put("a.z", module("a.z"));
            case 3 ->
                text.modules.put(name.contains(".") ? "e" : "a." + name, requireNonNull(text.modules.remove(name)));
            case 4 -> text.head = pick("", "ignore: [.free]\n", "ignore: [.p.in]\n");
            default ->
                set(
                        name,
                        requireNonNull(text.modules.get(name)),
                        pick("packages", "packages", "types", "exports", "requires", "forbids", "layers", "shared"));
        }
    }
}
