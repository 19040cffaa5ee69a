package dev.ringfence.flags;

import dev.ringfence.flags.CodeOfSource.Span;
import dev.ringfence.flags.CodeOfSource.Text;
import dev.ringfence.map.SeamFlag;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what a source writes where it reads a flag: its key as a whole text, the name of a constant that has it, the
 * prefix and the name of a property, or its field. What only gives a constant its text is none of it.
 *
 * @param constants the simple names of constants that have the key
 */
record SignsOfFlag(CodeOfSource source, SeamFlag flag, Collection<String> constants) {

    private static final String NO_DECLARATION =
            "(?<![\\w.])(?:(?<=\\b(?:return|case|else|yield|assert|in|is)\\s)|(?<![\\w>\\]]\\s))";
    private static final String NO_VALUE_GIVEN = "(?!\\w)(?!\\s*(?::[^=;(){}\n]*)?=(?!=))";
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*+(?:import|package)\\s[^\n]*");

    /** Returns the lines of annotations that have the key. */
    SortedSet<Integer> inAnnotations() {
        return lines(Stream.of(texts(), properties(), names()).flatMapToInt(each -> each), source::isInAnnotation);
    }

    /** Returns the lines of texts that are the key, outside annotations. */
    SortedSet<Integer> asTexts() {
        return lines(texts(), at -> !source.isInAnnotation(at));
    }

    /** Returns the lines that have any sign outside annotations. */
    SortedSet<Integer> inCode() {
        return flag.isField()
                ? lines(fields(""), at -> true)
                : lines(IntStream.concat(texts(), names()), at -> !source.isInAnnotation(at));
    }

    /** Returns the lines that name the field together with its type. */
    SortedSet<Integer> asFieldOfType() {
        String type = flag.typeOfField().orElseThrow();
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return lines(fields("\\b" + Pattern.quote(simple) + "\\s*\\.\\s*"), at -> true);
    }

    private SortedSet<Integer> lines(IntStream found, IntPredicate wanted) {
        return found.filter(wanted).mapToObj(source::lineOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private IntStream texts() {
        return flag.isField()
                ? IntStream.empty()
                : source.texts().stream()
                        .filter(text -> KeyInText.isRead(text.value(), flag.name()))
                        .mapToInt(Text::at)
                        .filter(at -> source.isInAnnotation(at) ? !hasPrefix(at) : !givesConstant(at));
    }

    private boolean givesConstant(int at) {
        String before = source.plain().substring(0, at);
        String statement = before.substring(
                1 + Math.max(before.lastIndexOf(';'), Math.max(before.lastIndexOf('{'), before.lastIndexOf('}'))));
        return constants.stream()
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b\\s*(?::[^=]*)?=\\s*$")
                        .matcher(statement)
                        .find());
    }

    /** The name of a property is not its key where a prefix stands beside it. */
    private boolean hasPrefix(int at) {
        return conditions()
                .filter(span -> span.has(at))
                .anyMatch(
                        span -> source.plain().substring(span.from(), span.to()).matches("(?s).*\\bprefix\\s*=.*"));
    }

    private Stream<Span> conditions() {
        return source.annotations().stream()
                .filter(span -> source.plain()
                        .substring(span.from(), span.to())
                        .matches("(?s)@[\\w.:]*\\b" + ConditionalProperty.NAME + "\\b.*"));
    }

    private IntStream properties() {
        return conditions().filter(this::areOfKey).mapToInt(Span::from);
    }

    private boolean areOfKey(Span annotation) {
        List<String> texts = source.texts().stream()
                .filter(text -> annotation.has(text.at()))
                .map(text -> text.value().strip())
                .toList();
        return texts.stream()
                .anyMatch(prefix -> texts.stream()
                        .anyMatch(name -> (prefix + "." + name).equals(flag.name())
                                || (prefix + name).equals(flag.name()) && prefix.endsWith(".")));
    }

    private IntStream names() {
        return constants.stream().flatMapToInt(name -> found("(?<!\\w)" + Pattern.quote(name) + NO_VALUE_GIVEN));
    }

    /** A name behind a dot is written in full; any other one must not declare something of its own. */
    private IntStream fields(String before) {
        String name = Pattern.quote(flag.fieldName().orElseThrow());
        return before.isEmpty()
                ? IntStream.concat(found("\\.\\s*" + name + "(?!\\w)"), found(NO_DECLARATION + name + NO_VALUE_GIVEN))
                : found(before + name + "(?!\\w)");
    }

    private IntStream found(String pattern) {
        List<Span> imports = IMPORT.matcher(source.plain())
                .results()
                .map(each -> new Span(each.start(), each.end()))
                .toList();
        return Pattern.compile(pattern)
                .matcher(source.plain())
                .results()
                .mapToInt(each -> each.end() - 1)
                .filter(at -> imports.stream().noneMatch(span -> span.has(at)));
    }
}
