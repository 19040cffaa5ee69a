package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows the full names of all modules, which the rest of the map and of its parts may refer to. */
final class KnownModules {

    /** A module's name is a file's name too; and the grammar's regular expression must not see megabytes. */
    static final int LONGEST_NAME = 100;

    private static final int MOST_TOLD = 8;

    private final Problems problems;
    private final Values values;
    private final Set<String> names;
    private final boolean whole;

    /** @param whole whether those are all; otherwise nothing is said of names that are not among them */
    KnownModules(Problems problems, List<ModuleEntry> modules, boolean whole) {
        this.problems = problems;
        this.values = new Values(problems);
        this.names = modules.stream()
                .flatMap(ModuleEntry::withNested)
                .map(ModuleEntry::fullName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.whole = whole;
    }

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && ModuleName.isValid(text);
    }

    /** Says whether a module has that full name. */
    boolean has(String fullName) {
        return names.contains(fullName) && isName(fullName);
    }

    /** Returns the module of that full name; empty, and reported, where there is no such module. */
    Optional<ModuleName> named(Node node, String what) {
        return values.text(node, what).flatMap(text -> known(node, text, text, ""));
    }

    /**
     * Returns the module that a text means in another: a sibling of that name, or else the module of that full name. A
     * module may not name itself.
     */
    Optional<ModuleName> namedByAnother(Node node, String what, ModuleName self) {
        String siblings = self.parent().map(parent -> parent + ".").orElse("");
        Optional<ModuleName> name = values.text(node, "an entry of " + what)
                .flatMap(text -> known(node, text, names.contains(siblings + text) ? siblings + text : text, siblings));
        if (name.isPresent() && name.get().equals(self)) {
            problems.error(
                    node.place(), "the module names itself in " + what, "Take it out; a module may always use itself.");
            return Optional.empty();
        }
        return name;
    }

    /** A name that is in the map but breaks the grammar is reported where it stands, and not again. */
    private Optional<ModuleName> known(Node node, String written, String fullName, String siblings) {
        if (names.contains(fullName)) {
            return isName(fullName) ? Optional.of(new ModuleName(fullName)) : Optional.empty();
        }
        if (!names.isEmpty() && whole) {
            problems.error(node.place(), "there is no module " + Shown.text(written), remedy(written, siblings));
        }
        return Optional.empty();
    }

    private String remedy(String written, String siblings) {
        Optional<String> nested = names.stream()
                .filter(name -> isName(name) && name.endsWith("." + written))
                .findFirst();
        return Nearest.to(written, candidates(siblings))
                .or(() -> nested)
                .map(nearest -> "Did you mean `" + nearest + "`?")
                .orElseGet(
                        () -> written.indexOf('.') >= 0 ? "Write the name of a module here, not a package." : choice());
    }

    /** Returns the modules near by under their own names, and all modules under their full names. */
    private List<String> candidates(String siblings) {
        Stream<String> near = names.stream()
                .filter(name -> !siblings.isEmpty() && name.startsWith(siblings))
                .map(name -> name.substring(siblings.length()));
        return Stream.concat(near, names.stream()).toList();
    }

    private String choice() {
        List<String> told =
                names.stream().filter(KnownModules::isName).limit(MOST_TOLD).toList();
        String more = names.size() > told.size() ? " and more" : "";
        return "The modules are " + String.join(", ", told) + more + ".";
    }
}
