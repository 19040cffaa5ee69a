package dev.ringfence.scan.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Holds what the tokens of a Java source name, without any knowledge of what the names mean.
 *
 * @param outline what it says at its top
 * @param words every name and keyword in its code, those of its imports included
 * @param qualified the dotted names in its code that begin with one of the wanted segments, imports and package apart
 * @param isCut whether an annotation stands within a dotted name, so that not all of these are whole
 */
public record NamesInSource(SourceOutline outline, Set<String> words, Set<String> qualified, boolean isCut) {

    private static final Set<String> NOT_BEFORE_NAMES = Set.of(".", "package", "import");

    /**
     * Returns what a source names.
     *
     * @param wanted with which segments a dotted name has to begin
     */
    static NamesInSource of(List<Token> tokens, Predicate<String> wanted) {
        Set<String> words = new HashSet<>();
        Set<String> qualified = new HashSet<>();
        boolean isCut = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!token.isWord()) {
                continue;
            }
            words.add(token.text());
            if (is(tokens, at + 1, ".") && wanted.test(token.text()) && beginsName(tokens, at)) {
                int end = endOfName(tokens, at);
                qualified.add(name(tokens, at, end));
                isCut |= is(tokens, end, ".") && is(tokens, end + 1, "@");
            }
        }
        return new NamesInSource(JavaOutline.of(tokens), words, qualified, isCut);
    }

    /** Returns the place behind the last segment of the dotted name that begins there. */
    private static int endOfName(List<Token> tokens, int start) {
        int end = start + 1;
        while (is(tokens, end, ".")
                && end + 1 < tokens.size()
                && tokens.get(end + 1).isWord()) {
            end += 2;
        }
        return end;
    }

    private static String name(List<Token> tokens, int start, int end) {
        StringBuilder name = new StringBuilder();
        tokens.subList(start, end).forEach(token -> name.append(token.text()));
        return name.toString();
    }

    /** In code, {@code static} is a modifier, and a type may follow. */
    private static boolean beginsName(List<Token> tokens, int at) {
        return at == 0
                || !NOT_BEFORE_NAMES.contains(tokens.get(at - 1).text())
                        && !(is(tokens, at - 1, "static") && at > 1 && is(tokens, at - 2, "import"));
    }

    private static boolean is(List<Token> tokens, int at, String sign) {
        return at < tokens.size() && tokens.get(at).is(sign);
    }
}
