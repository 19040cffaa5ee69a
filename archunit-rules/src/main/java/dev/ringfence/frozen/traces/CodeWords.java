package dev.ringfence.frozen.traces;

import dev.ringfence.scan.text.JavaTokens;
import dev.ringfence.scan.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds the words of a source, its comments apart.
 *
 * @param imports each import, its words put together
 * @param words all others, in their order
 */
record CodeWords(Set<String> imports, List<String> words) {

    private static final String IMPORT = "import";

    static CodeWords of(String source) {
        List<String> all = all(source);
        Set<String> imports = new LinkedHashSet<>();
        List<String> words = new ArrayList<>();
        int depth = 0;
        for (int at = 0; at < all.size(); at++) {
            String word = all.get(at);
            if (depth == 0 && word.equals(IMPORT)) {
                int end = endOfStatement(all, at);
                imports.add(String.join("", all.subList(at + 1, end)));
                at = end;
                continue;
            }
            depth += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
            words.add(word);
        }
        return new CodeWords(imports, words);
    }

    private static int endOfStatement(List<String> words, int from) {
        int end = from;
        while (end < words.size() && !words.get(end).equals(";")) {
            end++;
        }
        return end;
    }

    private static List<String> all(String source) {
        List<String> words = new ArrayList<>();
        JavaTokens tokens = JavaTokens.in(source);
        while (tokens.next()) {
            if (tokens.kind() != Token.Kind.COMMENT) {
                words.add(source.substring(tokens.start(), tokens.end()));
            }
        }
        return words;
    }
}
