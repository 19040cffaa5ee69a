package dev.ringfence.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a tree of a shop has, in plain maps: who edits it knows what is there without reading a file. */
final class PlainShop {

    static final List<String> MODULES = List.of("billing", "catalog", "orders", "sales");
    static final List<String> PROJECTS = List.of("one", "three", "two");

    private static final String LINK = "rf";
    private static final String LOCK_HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze";

    /** A type of a project; its source tells it from all others by {@code id}, whatever its name. */
    record ShopType(int id, String name, String project, boolean tests) {
        String module() {
            return moduleOf(name);
        }

        private String path() {
            String code = tests ? "/src/test/java/" : "/src/main/java/";
            return project + code + name.replace('.', '/') + ".java";
        }
    }

    /** What excuses a module, and for how long. */
    record Excuse(int edges, int untilYear, String because) {}

    final SortedMap<String, SortedMap<String, String>> baselines = new TreeMap<>();
    final SortedMap<Integer, ShopType> types = new TreeMap<>();
    final SortedMap<String, String> locked = new TreeMap<>();
    final SortedMap<String, Excuse> excuses = new TreeMap<>();
    final SortedMap<String, String> settings = new TreeMap<>();
    final SortedSet<String> linked = new TreeSet<>();

    PlainShop copy() {
        PlainShop copy = new PlainShop();
        baselines.forEach((file, lines) -> copy.baselines.put(file, new TreeMap<>(lines)));
        copy.types.putAll(types);
        copy.locked.putAll(locked);
        copy.excuses.putAll(excuses);
        copy.settings.putAll(settings);
        copy.linked.addAll(linked);
        return copy;
    }

    /** What a merge makes of the two; where both changed the same, this one is right. */
    PlainShop merged(PlainShop theirs, PlainShop base) {
        PlainShop merged = copy();
        TreeSet<String> files = new TreeSet<>(theirs.baselines.keySet());
        files.addAll(base.baselines.keySet());
        for (String file : files) {
            merge(merged.lines(file), theirs.copy().lines(file), base.copy().lines(file));
        }
        merge(merged.types, theirs.types, base.types);
        merge(merged.locked, theirs.locked, base.locked);
        merge(merged.excuses, theirs.excuses, base.excuses);
        merge(merged.settings, theirs.settings, base.settings);
        merged.linked.addAll(theirs.linked);
        return merged;
    }

    private static <K extends Comparable<K>, V> void merge(
            SortedMap<K, V> mine, SortedMap<K, V> theirs, SortedMap<K, V> base) {
        TreeSet<K> keys = new TreeSet<>(theirs.keySet());
        keys.addAll(base.keySet());
        for (K key : keys) {
            if (Objects.equals(mine.get(key), base.get(key))) {
                if (theirs.containsKey(key)) {
                    mine.put(key, theirs.get(key));
                } else {
                    mine.remove(key);
                }
            }
        }
    }

    ShopType type(int id) {
        return Objects.requireNonNull(types.get(id));
    }

    SortedMap<String, String> lines(String file) {
        return baselines.computeIfAbsent(file, unused -> new TreeMap<>());
    }

    static boolean isOfTests(String file) {
        return file.endsWith(".tests.baseline");
    }

    static String file(String project, boolean tests) {
        return project + "/ringfence/billing" + (tests ? ".tests" : "") + ".baseline";
    }

    static String moduleOf(String type) {
        return type.split("\\.")[2];
    }

    /** Returns what each file has; a link has where it leads. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("module-map.yaml", text(map()));
        if (settings.containsKey("adopted")) {
            files.put("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline\n");
        }
        linked.forEach(project -> files.put(project + "/ringfence", LINK));
        baselines.forEach((file, lines) -> {
            List<String> text = new ArrayList<>(List.of(Shop.BASELINE_HEAD));
            lines.forEach((line, reason) -> text.add(line + (reason.isEmpty() ? "" : " # " + reason)));
            files.put(onDisk(file), text(text));
        });
        List<String> lock = new ArrayList<>(List.of(LOCK_HEAD));
        locked.forEach((type, digest) -> lock.add(type + " - " + "S".repeat(43) + " "
                + digest.substring(0, 1).repeat(43) + (digest.length() > 1 ? " # " + digest.substring(1) : "")));
        files.put(onDisk("one/ringfence/catalog.lock"), text(lock));
        types.values().forEach(type -> files.put(type.path(), text(source(type))));
        return files;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private String onDisk(String file) {
        return linked.contains(file.substring(0, file.indexOf('/'))) ? file.replace("/ringfence/", "/rf/") : file;
    }

    /** Makes a tree that has other files into this one. */
    void write(Path folder, SortedMap<String, String> there) {
        SortedMap<String, String> files = files();
        try {
            for (String path : there.keySet()) {
                if (!files.containsKey(path)) {
                    Files.delete(folder.resolve(path));
                }
            }
            for (var file : files.entrySet()) {
                if (!file.getValue().equals(there.get(file.getKey()))) {
                    write(folder.resolve(file.getKey()), file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        there.clear();
        there.putAll(files);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (text.equals(LINK)) {
            Files.deleteIfExists(file);
            Files.createSymbolicLink(file, Path.of(LINK));
        } else {
            Files.writeString(file, text);
        }
    }

    private List<String> map() {
        List<String> map = new ArrayList<>(List.of(
                "version: 1", "root: com.acme", "policy: {growth: " + settings.get("growth") + "}", "modules:"));
        for (String module : MODULES) {
            map.add("  " + module + ":");
            map.add("    packages: [." + module + "]");
            map.add("    exports: []");
            map.add("    state: " + (module.equals("catalog") ? settings.get("state") : "active"));
        }
        if (!excuses.isEmpty()) {
            map.add("exceptions:");
        }
        excuses.forEach((pair, excuse) -> map.add("  - {from: " + pair.replace(" -> ", ", to: ") + ", edges: "
                + excuse.edges() + ", until: " + excuse.untilYear() + "-01-01, because: " + excuse.because() + "}"));
        return map;
    }

    private static List<String> source(ShopType type) {
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        String pack = type.name().substring(0, type.name().lastIndexOf('.'));
        List<String> text = new ArrayList<>(List.of("package " + pack + ";", "public class " + simple + " {"));
        for (int i = 1; i < 9; i++) {
            String word = Integer.toString(Math.abs((type.id() * 31 + i) * 0x9E3779B1) % 46_655, 36);
            text.add("    int of" + word + "(int " + word + "s) { return " + word + "s * " + (type.id() * 97 + i)
                    + "; }");
        }
        text.add("}");
        return text;
    }
}
