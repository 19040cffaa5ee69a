package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import java.util.Arrays;
import java.util.List;

/**
 * Whether one name may be what became of another: all there is to go by where no history tells.
 *
 * <ol>
 *   <li>The same simple name in another package: the type was moved.
 *   <li>The same package, and names that have at least two thirds of the words of the longer one in common, in their order:
 *       {@code OrderLineMapper} and {@code OrderItemMapper}, but not {@code OrderService} and {@code UserService}.
 *   <li>The same package, and a difference of at most two letters in a name of at least six: {@code Invoice} and {@code Invoices}.
 * </ol>
 */
final class LikeNames {

    private static final int FEWEST_LETTERS = 6;
    private static final int MOST_LETTERS_APART = 2;

    private LikeNames() {}

    /** Whether they are like each other. */
    public static boolean are(TypeName one, TypeName other) {
        if (one.equals(other) || isOfNoType(one) || isOfNoType(other)) {
            return false;
        }
        boolean samePackage = one.packageName().equals(other.packageName());
        return samePackage
                ? areLike(one.simpleName(), other.simpleName())
                : one.simpleName().equals(other.simpleName());
    }

    /** Every package may have one, so that they say nothing. */
    private static boolean isOfNoType(TypeName name) {
        return name.isPackageInfo() || name.isModuleInfo() || name.isWholePackage();
    }

    private static boolean areLike(String one, String other) {
        return shareWords(words(one), words(other)) || areFewLettersApart(one, other);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|_"));
    }

    private static boolean shareWords(List<String> one, List<String> other) {
        return 3 * common(one, other) >= 2 * Math.max(one.size(), other.size());
    }

    private static boolean areFewLettersApart(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int common = common(letters(one), letters(other));
        return Math.min(one.length(), other.length()) >= FEWEST_LETTERS && longer - common <= MOST_LETTERS_APART;
    }

    private static List<Integer> letters(String name) {
        return name.chars().boxed().toList();
    }

    /** The length of the longest common subsequence. */
    private static <T> int common(List<T> one, List<T> other) {
        int[] lengths = new int[other.size() + 1];
        for (T each : one) {
            int diagonal = 0;
            for (int at = 1; at <= other.size(); at++) {
                int above = lengths[at];
                lengths[at] = each.equals(other.get(at - 1)) ? diagonal + 1 : Math.max(above, lengths[at - 1]);
                diagonal = above;
            }
        }
        return lengths[other.size()];
    }
}
