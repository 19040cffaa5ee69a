package dev.ringfence.advice;

import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One project or several under one map, in which advice is followed and taken back. */
record SmallBuild(List<World> projects) {

    /** What each project is told; the last one is told what all together show as well. */
    List<Findings> judged() {
        List<Judged> all = projects.stream().map(World::judge).toList();
        List<Findings> told = new ArrayList<>(all.stream().map(Judged::findings).toList());
        Findings whole = WholeView.judge(
                projects.get(0).moduleMap(), all.stream().map(Judged::use).toList());
        told.set(told.size() - 1, told.get(told.size() - 1).with(whole));
        return List.copyOf(told);
    }

    static boolean anyKeepsFromJudging(List<Findings> judged) {
        return judged.stream().anyMatch(Findings::keepFromJudging);
    }

    static Set<Identity> fresh(List<Findings> judged) {
        return judged.stream()
                .flatMap(findings -> findings.violations().stream())
                .filter(JudgedViolation::isNew)
                .map(JudgedViolation::identity)
                .collect(Collectors.toSet());
    }

    static Set<String> stale(List<Findings> judged, Predicate<Stale> counts) {
        return judged.stream()
                .flatMap(findings -> findings.stale().stream())
                .filter(counts)
                .map(stale -> stale.kind() + " " + stale.text())
                .collect(Collectors.toSet());
    }

    static Set<String> frozen(List<Findings> judged) {
        return judged.stream()
                .flatMap(findings -> findings.frozen().stream())
                .map(change -> change.change().element())
                .collect(Collectors.toSet());
    }

    String mapText() {
        return projects.get(0).mapText();
    }

    void wholeMap(String text) {
        projects.forEach(world -> world.wholeMap(text));
    }

    void edit(List<MapEdit> edits) {
        List<String> lines = mapText().lines().toList();
        for (MapEdit edit : edits) {
            int end = edit.line() - 1 + edit.removed().size();
            if (!lines.subList(edit.line() - 1, end).equals(edit.removed())) {
                throw new AssertionError(edit + " does not fit " + lines);
            }
            List<String> then = new ArrayList<>(lines.subList(0, edit.line() - 1));
            then.addAll(edit.added());
            then.addAll(lines.subList(end, lines.size()));
            lines = then;
        }
        wholeMap(String.join("\n", lines) + "\n");
    }

    /** Writes each Java source anew. */
    void rewrite(Function<String, String> text) {
        sources().forEach((file, old) -> {
            String now = text.apply(old);
            if (!now.equals(old)) {
                write(file, now);
            }
        });
        projects.forEach(World::changed);
    }

    Map<Path, String> sources() {
        return texts("src");
    }

    private Map<Path, String> texts(String folder) {
        Map<Path, String> texts = new TreeMap<>();
        for (World world : projects) {
            Path below = world.folder().resolve(folder);
            if (Files.isDirectory(below)) {
                filesBelow(below).forEach(file -> texts.put(file, read(file)));
            }
        }
        return texts;
    }

    /** Does something, and then leaves map, sources and ledgers as they were. */
    void andBack(Runnable change) {
        String map = mapText();
        Map<Path, String> sources = sources();
        Map<Path, String> ledgers = texts("ringfence");
        try {
            change.run();
        } finally {
            wholeMap(map);
            restore(ledgers, texts("ringfence"));
            if (restore(sources, sources())) {
                projects.forEach(World::changed);
            }
        }
    }

    private static boolean restore(Map<Path, String> was, Map<Path, String> is) {
        is.keySet().stream().filter(file -> !was.containsKey(file)).forEach(SmallBuild::delete);
        was.forEach((file, text) -> {
            if (!text.equals(is.get(file))) {
                write(file, text);
            }
        });
        return !was.equals(is);
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
