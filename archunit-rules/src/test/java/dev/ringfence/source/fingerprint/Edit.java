package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of edit that can be tried on any source, at a random place. */
record Edit(String name, Attempt attempt) {

    /** The whole text after the edit; empty where there is no place for it, and no Java where the place was ill chosen. */
    interface Attempt {
        Optional<String> on(SourceText source, Random random);
    }

    /** What is written in the place of a node. */
    interface Replacement<N> {
        String of(SourceText source, N node, Random random);
    }

    /** Another text in the place of one node. */
    static <N extends Node> Edit of(String name, Class<N> kind, Predicate<N> where, Replacement<N> replacement) {
        return new Edit(
                name,
                (source, random) -> any(source.all(kind).stream().filter(where).toList(), random)
                        .map(node -> source.with(node, replacement.of(source, node, random))));
    }

    static <N extends Node> Edit of(String name, Class<N> kind, Replacement<N> replacement) {
        return of(name, kind, node -> true, replacement);
    }

    /** Another text in the place of a part of one node, whose text has that part. */
    static <N extends Node> Edit within(String name, Class<N> kind, String part, String... others) {
        Pattern pattern = Pattern.compile(part);
        return new Edit(
                name,
                (source, random) -> any(
                                source.all(kind).stream()
                                        .filter(node -> pattern.matcher(source.text(node))
                                                .find())
                                        .toList(),
                                random)
                        .map(node -> source.with(
                                node,
                                pattern.matcher(source.text(node))
                                        .replaceFirst(
                                                Matcher.quoteReplacement(others[random.nextInt(others.length)])))));
    }

    /** Two nodes, each in the place of the other. */
    static <N extends Node> Optional<String> swapped(SourceText source, List<? extends N> pair) {
        Map<Node, String> texts = new LinkedHashMap<>();
        texts.put(pair.get(0), source.text(pair.get(1)));
        texts.put(pair.get(1), source.text(pair.get(0)));
        return Optional.of(source.with(texts));
    }

    static <T> Optional<T> any(List<T> choices, Random random) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    /** Two that follow each other. */
    static <T> Optional<List<T>> neighbours(List<T> choices, Random random) {
        if (choices.size() < 2) {
            return Optional.empty();
        }
        int at = random.nextInt(choices.size() - 1);
        return Optional.of(List.of(choices.get(at), choices.get(at + 1)));
    }
}
