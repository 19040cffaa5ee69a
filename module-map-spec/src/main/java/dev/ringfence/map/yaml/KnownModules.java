package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names below {@code modules}, which the rest of the map may refer to. */
final class KnownModules {

    /** A name is a file's name too; and the grammar's regular expression must not see megabytes. */
    static final int LONGEST_NAME = 100;

    private static final int MOST_TOLD = 8;

    private final Problems problems;
    private final Values values;
    private final Set<String> names;

    KnownModules(Problems problems, List<String> names) {
        this.problems = problems;
        this.values = new Values(problems);
        this.names = new LinkedHashSet<>(names);
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && ModuleName.isValid(text);
    }

    /** The module that is named there; empty, and reported, where there is none such. */
    Optional<ModuleName> named(Node node, String what) {
        return values.text(node, what).flatMap(text -> known(node, text));
    }

    /** As {@link #named}, where a module may not name itself. */
    Optional<ModuleName> namedByAnother(Node node, String what, ModuleName self) {
        Optional<ModuleName> name = named(node, "an entry of " + what);
        if (name.isPresent() && name.get().equals(self)) {
            problems.error(
                    node.place(), "the module names itself in " + what, "Take it out; a module may always use itself.");
            return Optional.empty();
        }
        return name;
    }

    /** A name that is in the map but breaks the grammar is reported where it stands, and not again. */
    private Optional<ModuleName> known(Node node, String text) {
        if (names.contains(text)) {
            return isName(text) ? Optional.of(new ModuleName(text)) : Optional.empty();
        }
        if (!names.isEmpty()) {
            problems.error(node.place(), "there is no module " + Shown.text(text), remedy(text));
        }
        return Optional.empty();
    }

    private String remedy(String text) {
        if (text.indexOf('.') >= 0) {
            return "Write the name of a module here, not a package.";
        }
        return Nearest.to(text, names)
                .map(nearest -> "Did you mean `" + nearest + "`?")
                .orElseGet(this::choice);
    }

    private String choice() {
        List<String> told =
                names.stream().filter(KnownModules::isName).limit(MOST_TOLD).toList();
        String more = names.size() > told.size() ? " and more" : "";
        return "The modules are " + String.join(", ", told) + more + ".";
    }
}
