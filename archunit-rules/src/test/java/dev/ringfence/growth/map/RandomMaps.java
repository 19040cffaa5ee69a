package dev.ringfence.growth.map;

import static java.util.Objects.requireNonNull;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up maps of a small world of packages, and changes them. A seed tells them all. */
public final class RandomMaps {

    /** The types that the maps are about. */
    public static final Set<TypeName> TYPES = Stream.of(
                    "p.A", "p.B", "p.in.A", "p.web.A", "p.db.A", "q.A", "q.B", "q.in.A", "r.A", "r.in.B", "free.A")
            .map(name -> new TypeName("com.acme." + name))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final List<String> PACKAGES =
            List.of(".p", ".q", ".r", ".p.in", ".q.in", ".p.web", ".p.db", ".r.in", ".*.in");
    private static final List<String> SINGLE = List.of(".p.A", ".q.B", ".q.*", ".p.B", ".r.A");
    private static final List<String> NAMES = List.of("a", "b", "c");
    private static final List<String> KEYS = List.of(
            "external",
            "types",
            "packages",
            "packages",
            "exports",
            "requires",
            "forbids",
            "layers",
            "shared",
            "state",
            "freeze");
    private static final List<String> HEAD =
            List.of("root", "ignore", "ignore", "layers", "exceptions", "exceptions", "policy");

    private final Random random;

    public RandomMaps(Random random) {
        this.random = random;
    }

    /** Makes up a map; not each can be read. */
    public MapText text() {
        MapText text = new MapText();
        text.head.put("root", "com.acme");
        Set<String> names = new TreeSet<>(NAMES);
        List.of("a.x", "a.y", "a.x.i").forEach(name -> {
            if ((name.length() == 3 || names.contains("a.x")) && random.nextBoolean()) {
                names.add(name);
            }
        });
        names.forEach(name -> text.modules.put(name, module(name, names)));
        HEAD.forEach(key -> {
            if (random.nextInt(3) == 0) {
                setHead(text, key);
            }
        });
        return text;
    }

    /** Within the names of others, so that mostly nobody names a module that is not there. */
    private Map<String, String> module(String name, Set<String> names) {
        Map<String, String> keys = new TreeMap<>();
        for (String key : KEYS) {
            set(name, names, keys, key);
        }
        return keys;
    }

    private void set(String name, Set<String> names, Map<String, String> keys, String key) {
        boolean isOfCode = List.of("requires", "forbids", "layers", "freeze", "state", "exports")
                .contains(key);
        if (!(isOfCode && keys.containsKey("external"))) {
            put(keys, key, value(name, names, key, keys));
        }
    }

    private static void put(Map<String, String> keys, String key, String value) {
        if (value.isEmpty()) {
            keys.remove(key);
        } else {
            keys.put(key, value);
        }
    }

    private void setHead(MapText text, String key) {
        put(text.head, key, headValue(key));
    }

    private String headValue(String key) {
        return switch (key) {
            case "root" -> pick("com.acme", "com.acme", "com.acme", "[com.acme.p, com.acme.q, com.acme.r]");
            case "ignore" -> pick("", "[.free]", "[.p.in]", "[{types: [.q.B], because: X-1}]");
            case "layers" -> pick("", "", "[[web], [db]]");
            case "exceptions" -> exceptions();
            default ->
                pick(
                        "",
                        "{unmapped: warn}",
                        "{stale: warn}",
                        "{unused: fail}",
                        "{cycles: warn, unmapped: warn}",
                        "{growth: fail}",
                        "{growth: off}",
                        "{unparsable: fail}");
        };
    }

    private String exceptions() {
        StringBuilder entries = new StringBuilder();
        for (int count = random.nextInt(3); count > 0; count--) {
            entries.append(entries.isEmpty() ? "" : ", ").append(exception());
        }
        return entries.isEmpty() ? "" : "[" + entries + "]";
    }

    private String exception() {
        String to = pick("to: a", "to: b", "to: .q", "to: .p.A", "rule: frozen-code", "rule: unmapped-class");
        return "{from: " + pick("a", "b", "c", ".p", ".q.B") + ", " + to + ", because: X"
                + pick("", ", until: 2027-01-01", ", until: 2027-06-30")
                + (to.startsWith("to") ? pick("", ", edges: 3", ", edges: 5") : "") + "}";
    }

    private String value(String name, Set<String> names, String key, Map<String, String> keys) {
        return switch (key) {
            case "packages" -> keys.containsKey("types") && random.nextInt(3) == 0 ? "" : "[" + some(PACKAGES, 2) + "]";
            case "types" -> random.nextInt(3) > 0 ? "" : "[" + some(SINGLE, 2) + "]";
            case "exports" -> exports(siblings(name, names), keys.containsKey("packages"));
            case "requires" -> requires(siblings(name, names));
            case "forbids" -> pick("", "", "[" + some(PACKAGES, 1) + "]", "[" + some(SINGLE, 2) + "]", "[lib]");
            case "state" -> pick("", "", "", "", "", "", "closed", "extracting", "frozen", "extracted");
            case "freeze" ->
                List.of("extracting", "frozen").contains(keys.getOrDefault("state", ""))
                        ? pick("", "{deletions: allow}", "{deletions: forbid}", "{resources: [\"db/*.sql\"]}")
                        : "";
            case "shared" -> pick("", "", "", "true");
            case "external" -> random.nextInt(30) == 0 && !name.contains(".") ? "true" : "";
            default -> pick("", "", "[[web], [db]]", "[[web, db]]", "[[in], [web], [db]]");
        };
    }

    /** The last parts of the names of those beside it. */
    private static List<String> siblings(String name, Set<String> names) {
        String holder = name.substring(0, name.lastIndexOf('.') + 1);
        return names.stream()
                .filter(other -> other.startsWith(holder) && !other.equals(name))
                .map(other -> other.substring(holder.length()))
                .filter(other -> !other.contains("."))
                .toList();
    }

    private String exports(List<String> siblings, boolean hasPackages) {
        String other = siblings.isEmpty() ? "" : siblings.get(random.nextInt(siblings.size()));
        String value = pick(
                "",
                "[]",
                "[.in]",
                "[.in, .web]",
                "[{package: .in, to: [OTHER]}]",
                "[{package: \"*\", except: [.in]}]",
                "[{package: \"*\", except: [OTHER]}]");
        boolean isFit = hasPackages && !(other.isEmpty() && value.contains("OTHER"));
        return isFit ? value.replace("OTHER", other) : "";
    }

    private String requires(List<String> siblings) {
        String each = siblings.stream()
                .filter(other -> random.nextInt(3) == 0)
                .map(other -> random.nextInt(3) == 0 ? "{module: " + other + ", internals: true}" : other)
                .collect(Collectors.joining(", "));
        return random.nextInt(12) == 0 ? "[\"*\"]" : "[" + each + "]";
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

    /** Changes one thing; the map may not be one any more. */
    public void edit(MapText text) {
        List<String> names = List.copyOf(text.modules.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> text.modules.remove(name);
            case 1 -> text.modules.put("d", module("d", text.modules.keySet()));
            case 2 -> text.modules.put("a.z", module("a.z", text.modules.keySet()));
            case 3 -> rename(text, name, name.contains(".") ? "e" : pick("a.", "b.") + name);
            case 4 -> rename(text, name, pick("e", "f"));
            case 5 -> setHead(text, HEAD.get(random.nextInt(HEAD.size())));
            default ->
                set(
                        name,
                        text.modules.keySet(),
                        requireNonNull(text.modules.get(name)),
                        KEYS.get(random.nextInt(KEYS.size())));
        }
    }

    /** What the module holds goes with it. */
    private static void rename(MapText text, String name, String other) {
        if (other.startsWith(name + ".")) {
            return;
        }
        for (String each : List.copyOf(text.modules.keySet())) {
            if (each.equals(name) || each.startsWith(name + ".")) {
                text.modules.put(other + each.substring(name.length()), requireNonNull(text.modules.remove(each)));
            }
        }
        if (!other.contains(".") && !name.contains(".")) {
            text.modules
                    .values()
                    .forEach(keys -> keys.replaceAll(
                            (key, value) -> List.of("requires", "exports").contains(key)
                                    ? value.replaceAll("(?<![.\\w])" + name + "(?![\\w])", other)
                                    : value));
            text.head.computeIfPresent(
                    "exceptions", (key, value) -> value.replaceAll("(?<=: )" + name + "(?=[,}])", other));
        }
    }
}
