package dev.ringfence.scan.text;

import java.util.Set;
import java.util.TreeSet;

/**
 * Holds what the tokens of a Java source name, without any knowledge of what the names mean. It depends on nothing but
 * the source's text and the wanted segments.
 *
 * @param outline what it says at its top
 * @param words every name and keyword in its code, those of its imports included
 * @param qualified the dotted names in its code that begin with one of the wanted segments, imports and package apart
 * @param isCut whether an annotation stands within a dotted name, so that not all of these are whole
 */
public record NamesInSource(SourceOutline outline, WordHashes words, Set<String> qualified, boolean isCut) {

    /**
     * Returns what a source names.
     *
     * @param wanted with which segments a dotted name has to begin
     */
    static NamesInSource of(Tokens tokens, FirstSegments wanted) {
        DistinctHashes words = new DistinctHashes();
        Set<String> qualified = new TreeSet<>();
        boolean isCut = false;
        for (int at = 0; at < tokens.size(); at++) {
            if (!tokens.isWord(at)) {
                continue;
            }
            int hash = tokens.wordHash(at);
            words.add(hash);
            if (tokens.isSign(at + 1, '.')
                    && wanted.mayHold(hash)
                    && beginsName(tokens, at)
                    && wanted.holds(tokens.text(at))) {
                int end = endOfName(tokens, at);
                qualified.add(name(tokens, at, end));
                isCut |= tokens.isSign(end, '.') && tokens.isSign(end + 1, '@');
            }
        }
        return new NamesInSource(JavaOutline.of(tokens), words.sorted(), qualified, isCut);
    }

    /** Returns the place behind the last segment of the dotted name that begins there. */
    private static int endOfName(Tokens tokens, int start) {
        int end = start + 1;
        while (tokens.isSign(end, '.') && end + 1 < tokens.size() && tokens.isWord(end + 1)) {
            end += 2;
        }
        return end;
    }

    private static String name(Tokens tokens, int start, int end) {
        StringBuilder name = new StringBuilder();
        for (int at = start; at < end; at++) {
            name.append(tokens.text(at));
        }
        return name.toString();
    }

    /** In code, {@code static} is a modifier, and a type may follow. */
    private static boolean beginsName(Tokens tokens, int at) {
        if (at == 0) {
            return true;
        }
        boolean isStaticImport = at > 1 && tokens.isWord(at - 1, "static") && tokens.isWord(at - 2, "import");
        return !isStaticImport
                && !tokens.isSign(at - 1, '.')
                && !tokens.isWord(at - 1, "package")
                && !tokens.isWord(at - 1, "import");
    }
}
