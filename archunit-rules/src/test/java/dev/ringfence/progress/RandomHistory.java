package dev.ringfence.progress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A history of maps and baselines by lot, as {@code git fast-import} takes it. */
final class RandomHistory {

    static final List<String> PACKAGES = List.of("a", "b", "c", "d");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    private final Random random;
    private final long seed;
    private final StringBuilder stream = new StringBuilder();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> requires = new TreeMap<>();
    private String project = "";
    private boolean tables;
    private int exceptions;
    private int frozen;
    private int marks;
    private int lastOfMain;
    private long time = BEGIN.atTime(8, 0).toEpochSecond(ZoneOffset.UTC);

    RandomHistory(long seed) {
        this.random = new Random(seed);
        this.seed = seed;
        this.marks = (int) seed * 1000;
        PACKAGES.forEach(each -> names.put(each, each));
        PACKAGES.forEach(each -> requires.put(each, new ArrayList<>()));
    }

    /** The commands of all commits; the branch {@code main<seed>} ends with the newest. */
    String commands() {
        int commits = 8 + random.nextInt(25);
        writeMap();
        commit();
        for (int at = 0; at < commits; at++) {
            time += random.nextInt(8) == 0 ? -86_400L * random.nextInt(9) : 86_400L * random.nextInt(11);
            if (random.nextInt(6) == 0) {
                mergeOfSide();
            } else {
                change();
                commit();
            }
        }
        return stream.toString();
    }

    private void mergeOfSide() {
        SortedMap<String, String> before = new TreeMap<>(files);
        change();
        int main = lastOfMain;
        write("side", 0, main);
        int side = marks;
        if (random.nextBoolean()) {
            files.clear();
            files.putAll(before);
            change();
        }
        time += 3600;
        write("main", main, side);
    }

    private void commit() {
        write("main", lastOfMain, 0);
    }

    private void write(String branch, int first, int second) {
        marks++;
        stream.append("commit refs/heads/")
                .append(branch)
                .append(seed)
                .append("\nmark :")
                .append(marks);
        stream.append("\ncommitter Someone <a@acme.com> ").append(time).append(" +0000\ndata 4\nwork\n");
        boolean isMain = branch.equals("main");
        int parent = isMain ? first : second;
        if (parent > 0) {
            stream.append("from :").append(parent).append('\n');
        }
        if (isMain && second > 0) {
            stream.append("merge :").append(second).append('\n');
        }
        stream.append("deleteall\n");
        files.forEach((path, text) -> stream.append("M 100644 inline ")
                .append(path)
                .append("\ndata ")
                .append(text.getBytes(StandardCharsets.UTF_8).length)
                .append('\n')
                .append(text)
                .append('\n'));
        lastOfMain = isMain ? marks : lastOfMain;
    }

    private void change() {
        switch (random.nextInt(14)) {
            case 0 -> files.put("readme.txt", "" + random.nextInt());
            case 1 -> files.remove(baseline(anyPackage(), random.nextBoolean()));
            case 2 -> moveProject();
            case 3, 4 -> {
                changeMap();
                writeMap();
            }
            case 5 -> damage();
            case 6 -> foreignMap();
            case 7 -> writeMap();
            default -> {
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    writeBaseline();
                }
            }
        }
    }

    private String anyPackage() {
        return PACKAGES.get(random.nextInt(PACKAGES.size()));
    }

    private String baseline(String of, boolean tests) {
        String name = names.getOrDefault(of, of) + (tests ? ".tests" : "") + ".baseline";
        return (project.isEmpty() ? "" : project + "/") + "ringfence/" + name;
    }

    private void moveProject() {
        String before = project;
        project = List.of("", "core", "apps/core").get(random.nextInt(3));
        SortedMap<String, String> moved = new TreeMap<>();
        files.forEach((path, text) -> {
            String begin = before.isEmpty() ? "ringfence/" : before + "/ringfence/";
            boolean isOf = path.startsWith(begin);
            moved.put(
                    isOf
                            ? (project.isEmpty() ? "" : project + "/") + "ringfence/" + path.substring(begin.length())
                            : path,
                    text);
        });
        files.clear();
        files.putAll(moved);
    }

    private void changeMap() {
        String of = anyPackage();
        switch (random.nextInt(5)) {
            case 0 -> rename(of);
            case 1 -> tables = !tables;
            case 2 -> exceptions = random.nextInt(4);
            case 3 -> frozen = random.nextInt(3);
            default -> {
                String other = anyPackage();
                if (!required(of).remove(other) && !other.equals(of)) {
                    required(of).add(other);
                }
            }
        }
    }

    private List<String> required(String of) {
        return Objects.requireNonNull(requires.get(of));
    }

    private String name(String of) {
        return Objects.requireNonNull(names.get(of));
    }

    private void rename(String of) {
        String before = baseline(of, false);
        names.put(of, name(of).equals(of) ? of + "-new" : of);
        String text = files.remove(before);
        if (text != null) {
            files.put(baseline(of, false), text);
        }
    }

    private void writeMap() {
        StringBuilder map = new StringBuilder("version: 1\nroot: com.acme\nmodules:\n");
        int at = 0;
        for (String of : PACKAGES) {
            map.append("  ")
                    .append(name(of))
                    .append(": {packages: [.")
                    .append(of)
                    .append("]");
            map.append(", requires: [")
                    .append(required(of).stream().map(this::name).collect(Collectors.joining(", ")))
                    .append("]");
            map.append(tables ? ", tables: [" + of + "_t]" : "");
            map.append(at++ < frozen ? ", state: frozen" : "").append("}\n");
        }
        map.append(exceptions > 0 ? "exceptions:\n" : "");
        for (int exception = 0; exception < exceptions; exception++) {
            map.append("  - {from: com.acme.a.E").append(exception).append(", to: com.acme.b.B, until: 2030-01-01");
            map.append(", because: later, owner: us}\n");
        }
        files.put("module-map.yaml", map.toString());
    }

    private void foreignMap() {
        if (files.remove("other/module-map.yaml") == null) {
            files.put("other/module-map.yaml", "version: 1\nroot: com.other\nmodules: {x: {packages: [.x]}}\n");
        }
        files.put("other/ringfence/a.baseline", text(anyPackage(), false));
    }

    private void damage() {
        List<String> paths = files.keySet().stream()
                .filter(path -> path.endsWith(".baseline") || path.equals("module-map.yaml"))
                .toList();
        String path = paths.get(random.nextInt(paths.size()));
        String text = files.getOrDefault(path, "");
        files.put(
                path,
                path.endsWith(".yaml")
                        ? text.replace("version: 1", "version: 77")
                        : random.nextBoolean()
                                ? text + "<<<<<<< HEAD\n"
                                : text.replaceFirst("ringfence-baseline/[12]", "ringfence-baseline/9"));
    }

    private void writeBaseline() {
        String of = anyPackage();
        boolean tests = random.nextInt(4) == 0;
        files.put(baseline(of, tests), text(of, tests));
    }

    private String text(String of, boolean tests) {
        List<String> lines = new ArrayList<>();
        boolean data = !tests && random.nextInt(3) == 0;
        for (int line = random.nextInt(12); line > 0; line--) {
            String from = "com.acme." + of + ".T" + random.nextInt(4);
            String other = anyPackage();
            String to =
                    switch (random.nextInt(data ? 8 : 6)) {
                        case 0 -> "";
                        case 1 -> " -> org.lib.L" + random.nextInt(3);
                        case 6 -> " -> reads:" + other + "_t";
                        case 7 -> " -> writes:" + other + "_t";
                        default -> " -> com.acme." + other + ".U" + random.nextInt(4);
                    };
            lines.add(from + to + (random.nextInt(5) == 0 ? " # a reason, " + random.nextInt(9) : ""));
        }
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        return "# ringfence-baseline/" + (data ? 2 : 1) + ", written by: mvn ringfence:baseline" + end
                + lines.stream().sorted().map(line -> line + end).collect(Collectors.joining());
    }
}
