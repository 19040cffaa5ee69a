package dev.ringfence.map.edit;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts lines behind the last module of a map, and leaves every other byte as it is. */
public final class MapInsertion {

    private final List<String> lines;
    private final String lineEnd;
    private final int firstColumn;
    private final int lastModule;

    private MapInsertion(String text, List<Module> modules) {
        this.lines = List.of(text.split("(?<=\n)"));
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        this.firstColumn = modules.get(0).place().column();
        this.lastModule = modules.get(modules.size() - 1).place().line();
    }

    /**
     * Says where lines can be put. That is nowhere where the modules are no block, a line each, but stand in braces or
     * in parts of the map alone.
     */
    public static Optional<MapInsertion> into(String text, ModuleMap map) {
        List<Module> here = map.modules().values().stream()
                .filter(module -> module.place().file().equals(map.rootPlace().file()))
                .sorted(Comparator.comparingInt(module -> module.place().line()))
                .toList();
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(new MapInsertion(text, here)).filter(MapInsertion::isBlock);
    }

    private boolean isBlock() {
        return firstColumn > 1
                && lines.get(lastModule - 1).startsWith(indentation())
                && lines.stream().anyMatch(line -> line.matches("\uFEFF?modules\\s*:\\s*(#.*)?\\R?"));
    }

    /** Returns what stands before the name of a module. */
    public String indentation() {
        return " ".repeat(firstColumn - 1);
    }

    /** Returns the text with the added lines in it. */
    public String with(List<String> added) {
        int at = endOfModules();
        List<String> all = new ArrayList<>(lines.subList(0, at));
        boolean isOpen = !all.get(at - 1).endsWith("\n");
        all.add((isOpen ? lineEnd : "")
                + added.stream().map(line -> line + lineEnd).collect(Collectors.joining()));
        all.addAll(lines.subList(at, lines.size()));
        return String.join("", all);
    }

    /**
     * Returns the place behind the last line that is indented; comments and blank lines that follow belong to what
     * comes next.
     */
    private int endOfModules() {
        int end = lastModule;
        for (int at = lastModule; at < lines.size() && !beginsNextKey(lines.get(at)); at++) {
            if (lines.get(at).startsWith(" ") && !lines.get(at).isBlank()) {
                end = at + 1;
            }
        }
        return end;
    }

    private static boolean beginsNextKey(String line) {
        return !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
    }
}
