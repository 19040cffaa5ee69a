package dev.ringfence.source.fingerprint;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A source as its tokens, which make up its whole text, and its tree over them. */
final class SourceText {

    private final CompilationUnit tree;
    private final List<JavaToken> tokens = new ArrayList<>();
    private final IdentityHashMap<JavaToken, Integer> places = new IdentityHashMap<>();

    private SourceText(CompilationUnit tree) {
        this.tree = tree;
        for (JavaToken token : tree.getTokenRange().orElseThrow()) {
            places.put(token, tokens.size());
            tokens.add(token);
        }
    }

    /** Empty where it cannot be parsed, or has escapes, which would have to be told apart. */
    static Optional<SourceText> of(String text) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
                .setAttributeComments(false);
        configuration.getProcessors().clear();
        return text.contains("\\u")
                ? Optional.empty()
                : new JavaParser(configuration).parse(text).getResult().map(SourceText::new);
    }

    CompilationUnit tree() {
        return tree;
    }

    List<JavaToken> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    <N extends Node> List<N> all(Class<N> kind) {
        return tree.findAll(kind).stream()
                .filter(node -> node.getTokenRange()
                        .filter(range -> places.containsKey(range.getBegin()))
                        .isPresent())
                .toList();
    }

    int first(Node node) {
        return Objects.requireNonNull(places.get(range(node).getBegin()));
    }

    int last(Node node) {
        return Objects.requireNonNull(places.get(range(node).getEnd()));
    }

    private static TokenRange range(Node node) {
        return node.getTokenRange().orElseThrow();
    }

    String text(Node node) {
        return text(first(node), last(node) + 1);
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, to).forEach(token -> text.append(token.getText()));
        return text.toString();
    }

    String text() {
        return text(0, tokens.size());
    }

    /** The whole text with another in the place of a node. */
    String with(Node node, String replacement) {
        return with(Map.of(node, replacement));
    }

    /** The whole text with others in the places of nodes, which do not overlap. */
    String with(Map<? extends Node, String> replacements) {
        TreeMap<Integer, Node> starts = new TreeMap<>();
        replacements.keySet().forEach(node -> starts.put(first(node), node));
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, Node> start : starts.entrySet()) {
            text.append(text(at, start.getKey())).append(replacements.get(start.getValue()));
            at = last(start.getValue()) + 1;
        }
        return text.append(text(at, tokens.size())).toString();
    }

    /** The whole text with another in the place of a token. */
    String with(int token, String replacement) {
        return text(0, token) + replacement + text(token + 1, tokens.size());
    }

    /** Where the tokens stand that are no comment and no space. */
    List<Integer> code() {
        return IntStream.range(0, tokens.size())
                .filter(at -> !tokens.get(at).getCategory().isWhitespaceOrComment()
                        && !tokens.get(at).getText().isEmpty())
                .boxed()
                .toList();
    }
}
