package dev.ringfence.growth;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds names that are not what they look like: words of several alphabets whose letters look alike. Signs that nobody
 * sees are no matter, since compilers leave them out of names.
 */
final class LookAlike {

    private static final Set<UnicodeScript> ALIKE = EnumSet.of(
            UnicodeScript.ARMENIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.COPTIC,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.LATIN,
            UnicodeScript.LISU);

    private LookAlike() {}

    /** Says what the first such word of the name does; empty where none is. */
    static Optional<String> in(String dotted) {
        for (String word : dotted.split("\\.")) {
            Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
            word.codePoints()
                    .mapToObj(UnicodeScript::of)
                    .filter(ALIKE::contains)
                    .forEach(scripts::add);
            if (scripts.size() > 1) {
                return Optional.of(scripts.stream()
                        .map(LookAlike::name)
                        .sorted()
                        .collect(Collectors.joining(" and ", "mixes ", " letters in one word")));
            }
        }
        return Optional.empty();
    }

    private static String name(UnicodeScript script) {
        return script.name().charAt(0) + script.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
