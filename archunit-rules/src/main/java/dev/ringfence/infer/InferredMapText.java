package dev.ringfence.infer;

import dev.ringfence.infer.ClaimText.Kind;
import dev.ringfence.infer.tables.OwnersOfTables;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TableName;
import dev.ringfence.map.edit.TableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a guessed map as the text of a file, each guess with its reason. */
public final class InferredMapText {

    private static final String MODELINE = "# yaml-language-server: $schema=./";
    private static final int MOST_DEBT_EXPLAINED = 5;
    private static final int MOST_DEBT_NAMED = 6;
    private static final int COMMENT_COLUMN = 40;

    private final List<String> lines = new ArrayList<>();
    private final String indentation;
    private final OwnersOfTables tables;
    private final Set<LeftOut> explained;

    private InferredMapText(String indentation, OwnersOfTables tables, List<LeftOut> debt) {
        this.indentation = indentation;
        this.tables = tables;
        this.explained = debt.stream()
                .sorted(LeftOut.HEAVIEST_FIRST)
                .limit(MOST_DEBT_EXPLAINED)
                .collect(Collectors.toSet());
    }

    /**
     * Writes the whole file, for a folder that holds the schema. Editors find the schema by the first line, and
     * complain of a line that names a missing file.
     */
    public static String withSchema(InferredMap map, OwnersOfTables tables, Function<Remedy.Goal, String> commands) {
        return MODELINE + SchemaOfMap.FILE + "\n" + of(map, tables, commands);
    }

    /** Writes the whole file, as long as nothing is known of tables. */
    public static String of(InferredMap map, Function<Remedy.Goal, String> commands) {
        return of(map, OwnersOfTables.none(), commands);
    }

    private static String of(InferredMap map, OwnersOfTables tables, Function<Remedy.Goal, String> commands) {
        InferredMapText text = new InferredMapText("  ", tables, map.debt());
        text.addHead(map, commands.apply(Remedy.Goal.BASELINE));
        text.addRoots(map.roots());
        text.addIgnored(map.leftAlone());
        text.lines.add("");
        tables.doubts().forEach(doubt -> text.lines.add("# " + doubt));
        text.lines.add("modules:");
        map.modules().forEach(text::add);
        return String.join("\n", text.lines) + "\n";
    }

    /** Writes modules as they stand below {@code modules}, a line each; keys stand twice as deep as names. */
    static List<String> lines(Collection<InferredModule> modules, String indentation) {
        List<LeftOut> debt =
                modules.stream().flatMap(module -> module.debt().stream()).toList();
        InferredMapText text = new InferredMapText(indentation, OwnersOfTables.none(), debt);
        modules.forEach(text::add);
        return List.copyOf(text.lines);
    }

    private void addHead(InferredMap map, String baseline) {
        lines.add("# A first map, guessed by `mvn ringfence:init` from " + count(map.classes())
                + (map.projects() > 1 ? " of " + map.projects() + " Maven modules" : "") + ", packaged "
                + map.style().text() + ".");
        List<String> first = toLookAtFirst(map, tables);
        String yours = "# It is yours from now on: rename, join and split modules until it says what you mean.";
        lines.add(first.isEmpty() ? yours : yours + " Look first at");
        for (int at = 0; at < first.size(); at++) {
            String end = first.get(at).endsWith("?") ? "" : at == first.size() - 1 ? "." : ";";
            lines.add("#   - " + first.get(at) + end);
        }
        lines.add("# Then record today's debt with `" + baseline + "`.");
        lines.add("version: 1");
    }

    /** Names only what the map has. */
    private static List<String> toLookAtFirst(InferredMap map, OwnersOfTables tables) {
        List<String> first = new ArrayList<>();
        if (map.modules().stream().anyMatch(module -> module.kind() == InferredModule.Kind.SHARED)) {
            first.add("the modules that everybody may use (`shared`): is each of them meant to be?");
        }
        if (!map.debt().isEmpty()) {
            first.add("what is `left as debt`, in lines of a baseline: the direction that it runs against is a guess");
        }
        if (map.modules().stream().anyMatch(module -> !module.notes().isEmpty())) {
            first.add("modules with a comment: what was put there is too small for a module, or had no better place");
        }
        if (tables.hasDoubts()) {
            first.add("the comments on tables: nobody owns those tables, until you say who does");
        }
        return first;
    }

    private void addRoots(List<String> roots) {
        lines.add(roots.size() == 1 ? "root: " + roots.get(0) : "root: [" + String.join(", ", roots) + "]");
    }

    private void addIgnored(LeftAlone leftAlone) {
        if (!leftAlone.generated().isEmpty()) {
            lines.add("");
            lines.add("ignore: # a tool writes it anew with each build: neither owned nor judged");
            leftAlone
                    .generated()
                    .forEach((name, classes) ->
                            lines.add(padded(indentation + "- {packages: [" + name + "], because: generated code}")
                                    + "# " + count(classes)));
        }
    }

    private void add(InferredModule module) {
        String name = indentation + module.name() + ":";
        lines.add(module.kind() == InferredModule.Kind.EXTERNAL ? name : padded(name) + "# " + count(module.classes()));
        module.notes().forEach(note -> lines.add(deep("# " + note)));
        addClaims("packages", module, Kind.PACKAGES);
        addClaims("types", module, Kind.TYPES);
        addTables(tables.of(module.name()));
        lines.add(deep("exports: \"*\""));
        if (module.kind() == InferredModule.Kind.SHARED) {
            lines.add(padded(deep("shared: true")) + "# most modules use it, and it uses next to none of them");
        }
        if (module.kind() == InferredModule.Kind.EXTERNAL) {
            lines.add(deep("external: true"));
            lines.add(deep("shared: true"));
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

    private void addTables(Collection<TableName> owned) {
        if (!owned.isEmpty()) {
            addList(
                    "tables",
                    owned.stream().map(TableName::text).map(TableText::of).toList());
        }
    }

    private void addRequires(InferredModule module) {
        if (module.kind() == InferredModule.Kind.COMPOSITION_ROOT) {
            lines.add(deep("requires: [{module: \"*\", internals: true}]")
                    + "    # it puts all together, and nobody should use it");
        } else if (!module.requires().isEmpty()) {
            addList("requires", module.requires().keySet());
        }
        addDebt(module.debt());
    }

    /** Explains the heaviest debts of the whole map, each by its cycle; the others stand on one line a module. */
    private void addDebt(List<LeftOut> debt) {
        List<LeftOut> own = debt.stream().filter(explained::contains).toList();
        own.forEach(use -> lines.add(deep("# left as debt: " + use.text())));
        List<LeftOut> others = debt.stream()
                .filter(use -> !explained.contains(use))
                .sorted(LeftOut.HEAVIEST_FIRST)
                .toList();
        if (!others.isEmpty()) {
            lines.add(deep("# left as debt" + (own.isEmpty() ? ": " : " as well: ") + shortened(others)));
        }
    }

    private static String shortened(List<LeftOut> heaviestFirst) {
        int shown = heaviestFirst.size() > MOST_DEBT_NAMED + 1 ? MOST_DEBT_NAMED : heaviestFirst.size();
        String named = heaviestFirst.stream().limit(shown).map(LeftOut::used).collect(Collectors.joining(", "));
        int rest = heaviestFirst.stream().skip(shown).mapToInt(LeftOut::lines).sum();
        return rest == 0
                ? named
                : named + " and " + (heaviestFirst.size() - shown) + " others (" + LeftOut.counted(rest) + ")";
    }

    private void addList(String key, Collection<String> entries) {
        lines.addAll(ListLines.of(deep(key + ": ["), entries, "]"));
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
