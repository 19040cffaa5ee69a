package dev.ringfence.map.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Nearest {

    /** Limits how long names are, and how many of them are compared, so that a hostile map costs nothing. */
    private static final int LONGEST = 64;

    private static final int MOST_CANDIDATES = 2_000;

    private Nearest() {}

    /** Returns the candidate with the fewest letters changed, where these letters are few for its length. */
    public static Optional<String> to(String text, Collection<String> candidates) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return candidates.stream()
                .limit(MOST_CANDIDATES)
                .filter(candidate -> Math.abs(candidate.length() - text.length()) <= allowed(text))
                .map(candidate -> new Candidate(candidate, distance(text, candidate)))
                .filter(candidate -> candidate.distance() <= allowed(text))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * Returns the full name of the module that comes nearest: by that name, or by its own where it is in another.
     *
     * @param fullNames of all modules
     */
    public static Optional<String> toModule(String text, Collection<String> fullNames) {
        Map<String, String> byOwnName = new LinkedHashMap<>();
        fullNames.forEach(name -> byOwnName.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), name));
        return to(text, fullNames)
                .or(() -> to(text, byOwnName.keySet()).flatMap(own -> Optional.ofNullable(byOwnName.get(own))));
    }

    /** Says in half a sentence which module was probably meant, or which modules there are. */
    public static String moduleTold(String text, Collection<String> fullNames) {
        return toModule(text, fullNames)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> "; its modules are " + String.join(", ", fullNames));
    }

    private record Candidate(String name, int distance) {}

    private static int allowed(String text) {
        return text.length() <= 4 ? 1 : text.length() <= 8 ? 2 : 3;
    }

    /** Returns Levenshtein's distance, letter case apart, a row at a time. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = diagonal + (sameLetter(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }

    private static boolean sameLetter(char left, char right) {
        return Character.toLowerCase(left) == Character.toLowerCase(right);
    }
}
