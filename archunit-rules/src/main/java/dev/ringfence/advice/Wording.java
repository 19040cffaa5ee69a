package dev.ringfence.advice;

import dev.ringfence.map.MapPlace;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages write lists, places and numbers. */
public final class Wording {

    private static final int NAMED = 3;

    private Wording() {}

    public static String names(Collection<ModuleName> modules) {
        return modules.isEmpty()
                ? "nothing"
                : modules.stream().map(ModuleName::value).sorted().collect(Collectors.joining(", "));
    }

    /** The first of them, and how many there are beside. */
    public static String some(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? first + " and " + number(names.size() - NAMED) + " more" : first;
    }

    /** A type as an exception names it: a name whose last part does not begin upper-case reads as a package there. */
    public static String pattern(TypeName type) {
        boolean readsAsType = NamePattern.namesType(type.qualified());
        return readsAsType || type.packageName().isEmpty() ? type.qualified() : type.packageName();
    }

    public static String at(MapPlace place) {
        return " (" + place.file() + ":" + place.line() + ")";
    }

    /** With commas, whatever the language of the machine: {@code 14,212}. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
