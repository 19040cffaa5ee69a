package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import java.util.List;

/**
 * Says whether one name may be what became of another: all there is to go by where no history tells.
 *
 * <ol>
 *   <li>The same simple name in another package: the type was moved.
 *   <li>The same package, and names that have at least two thirds of the words of the longer one in common, in their
 *       order. {@code OrderLineMapper} and {@code OrderItemMapper} are alike, but not {@code OrderService} and
 *       {@code UserService}.
 *   <li>The same package, and a difference of at most two letters in a name of at least six: {@code Invoice} and
 *       {@code Invoices}.
 * </ol>
 */
final class LikeNames {

    private static final int FEWEST_LETTERS = 6;
    private static final int MOST_LETTERS_APART = 2;

    private final TypeName name;
    private final List<String> words;
    private final List<Integer> letters;
    private final long distinctLetters;

    LikeNames(TypeName name) {
        this.name = name;
        this.words = List.of(name.simpleName().split("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|_"));
        this.letters = name.simpleName().chars().boxed().toList();
        this.distinctLetters =
                letters.stream().mapToLong(letter -> 1L << (letter % Long.SIZE)).reduce(0, (a, b) -> a | b);
    }

    TypeName name() {
        return name;
    }

    /** Says whether the two names are like each other. */
    public static boolean are(TypeName one, TypeName other) {
        return new LikeNames(one).isLike(new LikeNames(other));
    }

    /** Says whether the other name is like this one. */
    boolean isLike(LikeNames other) {
        if (name.equals(other.name) || isOfNoType(name) || isOfNoType(other.name)) {
            return false;
        }
        return name.packageName().equals(other.name.packageName())
                ? sharesWords(other) || isFewLettersApart(other)
                : name.simpleName().equals(other.name.simpleName());
    }

    /** Every package may have such a name, so that the name says nothing. */
    private static boolean isOfNoType(TypeName name) {
        return name.isPackageInfo() || name.isModuleInfo() || name.isWholePackage();
    }

    private boolean sharesWords(LikeNames other) {
        return 3 * common(words, other.words) >= 2 * Math.max(words.size(), other.words.size());
    }

    private boolean isFewLettersApart(LikeNames other) {
        int longer = Math.max(letters.size(), other.letters.size());
        int shorter = Math.min(letters.size(), other.letters.size());
        return shorter >= FEWEST_LETTERS
                && longer - shorter <= MOST_LETTERS_APART
                && Long.bitCount(distinctLetters & ~other.distinctLetters) <= MOST_LETTERS_APART
                && longer - common(letters, other.letters) <= MOST_LETTERS_APART;
    }

    /** Returns the length of the longest common subsequence. */
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
