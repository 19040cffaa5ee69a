package dev.ringfence.advice;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes modules, lists, places and numbers as messages show them. */
public final class Wording {

    private static final String NO_MODULE = "(no module)";
    private static final int NAMED = 3;

    private Wording() {}

    public static String names(Collection<ModuleName> modules) {
        return modules.isEmpty()
                ? "nothing"
                : modules.stream().map(ModuleName::value).sorted().collect(Collectors.joining(", "));
    }

    /** Returns a module in a sentence: its name, or what stands for no module. */
    public static String inSentence(Optional<Module> module) {
        return module.map(each -> each.name().value()).orElse("code of no module");
    }

    /** Returns a module in a list or a heading: its name, or what stands for no module. */
    public static String inList(Optional<Module> module) {
        return module.map(each -> each.name().value()).orElse(NO_MODULE);
    }

    /** Says whom to ask: the owner of what is used, otherwise the owner of the user. */
    public static Optional<String> whomToAsk(Optional<Module> user, Optional<Module> used) {
        return used.flatMap(Module::owner).or(() -> user.flatMap(Module::owner));
    }

    /** Returns the names where they are few, otherwise how many there are. */
    public static String few(List<String> names, String plural) {
        return names.size() > NAMED ? number(names.size()) + " " + plural : String.join(", ", names);
    }

    /** Returns the first three names, and how many other names there are. */
    public static String some(List<String> names) {
        return some(names, NAMED);
    }

    /** Returns the first names, and how many other names there are. */
    public static String some(List<String> names, int named) {
        String first = names.stream().limit(named).collect(Collectors.joining(", "));
        return names.size() > named ? first + " and " + number(names.size() - named) + " more" : first;
    }

    /**
     * Returns the entry by which a module claims types: the fewest packages that hold them, since a package has all
     * below it; and the types of a root by name, since a root would claim everything.
     */
    public static String claimable(Collection<TypeName> types, ModuleMap map) {
        return Stream.of(
                        entry("packages", Claimable.packages(types, map)),
                        entry("types", Claimable.typesOfRoots(types, map)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> entry(String key, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(key + ": [" + String.join(", ", names) + "]");
    }

    /**
     * Returns a type as an exception names it: a name whose last part does not begin upper-case reads as a package
     * there.
     */
    public static String pattern(TypeName type) {
        boolean readsAsType = NamePattern.namesType(type.qualified());
        return readsAsType || type.packageName().isEmpty() ? type.qualified() : type.packageName();
    }

    public static String at(Place place) {
        return " (" + place.file() + ":" + place.line() + ")";
    }

    /** Writes the number with commas, whatever the language of the machine: {@code 14,212}. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
