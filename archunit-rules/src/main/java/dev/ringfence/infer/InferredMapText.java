package dev.ringfence.infer;

import dev.ringfence.infer.ClaimText.Kind;
import dev.ringfence.map.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a guessed map as the text of a file, each guess with its reason. */
public final class InferredMapText {

    /** Names the file beside the map by which editors complete and check the map. */
    public static final String SCHEMA = "module-map.schema.json";

    private static final String MODELINE = "# yaml-language-server: $schema=./";
    private static final int MOST_DEBT_EXPLAINED = 6;
    private static final int WIDEST = 110;
    private static final int COMMENT_COLUMN = 40;

    private final List<String> lines = new ArrayList<>();
    private final String indentation;

    private InferredMapText(String indentation) {
        this.indentation = indentation;
    }

    /**
     * Writes the whole file, for a folder that holds the schema. Editors find the schema by the first line, and
     * complain of a line that names a missing file.
     */
    public static String withSchema(InferredMap map, Function<Remedy.Goal, String> commands) {
        return MODELINE + SCHEMA + "\n" + of(map, commands);
    }

    /** Writes the whole file. */
    public static String of(InferredMap map, Function<Remedy.Goal, String> commands) {
        InferredMapText text = new InferredMapText("  ");
        text.addHead(map, commands.apply(Remedy.Goal.BASELINE));
        text.addRoots(map.roots());
        text.lines.add("");
        text.lines.add("modules:");
        map.modules().forEach(text::add);
        return String.join("\n", text.lines) + "\n";
    }

    /** Writes modules as they stand below {@code modules}, a line each; keys stand twice as deep as names. */
    static List<String> lines(Collection<InferredModule> modules, String indentation) {
        InferredMapText text = new InferredMapText(indentation);
        modules.forEach(text::add);
        return List.copyOf(text.lines);
    }

    private void addHead(InferredMap map, String baseline) {
        lines.add("# A first map, guessed by `mvn ringfence:init` from " + map.classes() + " classes"
                + (map.projects() > 1 ? " of " + map.projects() + " Maven modules" : "") + ", packaged "
                + map.style().text() + ".");
        lines.add(
                "# It is yours from now on: rename, join and split modules until it says what you mean. Look first at");
        lines.add("#   - the modules that everybody may use (`shared`): is each of them meant to be?");
        lines.add("#   - what is `left as debt`: the direction that it runs against is a guess by numbers of uses;");
        lines.add(
                "#   - modules with a comment: what was put there is too small for a module, or had no better place.");
        lines.add("# Then record today's debt with `" + baseline + "`.");
        lines.add("version: 1");
    }

    private void addRoots(List<String> roots) {
        lines.add(roots.size() == 1 ? "root: " + roots.get(0) : "root: [" + String.join(", ", roots) + "]");
    }

    private void add(InferredModule module) {
        String name = indentation + module.name() + ":";
        lines.add(padded(name) + "# " + count(module.classes()));
        module.notes().forEach(note -> lines.add(deep("# " + note)));
        addClaims("packages", module, Kind.PACKAGES);
        addClaims("types", module, Kind.TYPES);
        lines.add(deep("exports: \"*\""));
        if (module.kind() == InferredModule.Kind.SHARED) {
            lines.add(padded(deep("shared: true")) + "# most modules use it, and it uses next to none of them");
        }
        addRequires(module);
        module.owner().ifPresent(owner -> lines.add(deep("owner: " + quoted(owner))));
    }

    private void addClaims(String key, InferredModule module, Kind kind) {
        List<String> patterns = module.claims().stream()
                .filter(claim -> claim.kind() == kind)
                .map(ClaimText::pattern)
                .toList();
        if (!patterns.isEmpty()) {
            addList(key, patterns);
        }
    }

    private void addRequires(InferredModule module) {
        if (module.kind() == InferredModule.Kind.COMPOSITION_ROOT) {
            lines.add(deep("requires: [{module: \"*\", internals: true}]")
                    + "    # it puts all together, and nobody uses it");
        } else if (!module.requires().isEmpty()) {
            addList("requires", module.requires().keySet());
        }
        addDebt(module.debt());
    }

    /** Adds the heaviest debts each with its cycle, and the others by name, so that the file stays readable. */
    private void addDebt(List<LeftOut> debt) {
        List<LeftOut> heaviest = debt.stream()
                .sorted(Comparator.comparingInt((LeftOut use) -> -use.times()).thenComparing(LeftOut::to))
                .limit(MOST_DEBT_EXPLAINED)
                .sorted()
                .toList();
        heaviest.forEach(use -> lines.add(deep("# left as debt: " + use.text())));
        List<LeftOut> others =
                debt.stream().filter(use -> !heaviest.contains(use)).toList();
        if (!others.isEmpty()) {
            lines.add(deep("# left as debt for the same reason: "
                    + others.stream()
                            .map(use -> use.to() + " (" + use.uses() + ")")
                            .collect(Collectors.joining(", "))));
        }
    }

    private void addList(String key, Collection<String> entries) {
        String start = deep(key + ": [");
        StringBuilder line = new StringBuilder(start);
        Iterator<String> rest = entries.iterator();
        while (rest.hasNext()) {
            String entry = rest.next() + (rest.hasNext() ? "," : "]");
            if (line.length() + entry.length() > WIDEST && line.length() > start.length()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(start.length()));
            }
            line.append(entry).append(rest.hasNext() ? " " : "");
        }
        lines.add(line.toString());
    }

    private String deep(String text) {
        return indentation.repeat(2) + text;
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, COMMENT_COLUMN - text.length()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    static String count(int classes) {
        return classes == 1 ? "1 class" : classes + " classes";
    }
}
