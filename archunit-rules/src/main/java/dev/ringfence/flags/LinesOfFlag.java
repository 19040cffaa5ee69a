package dev.ringfence.flags;

import dev.ringfence.map.SeamFlag;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the lines of one source that show a flag; imports and comments are left out.
 *
 * <ol>
 *   <li>Those that have its key or the name of its field, where it is read and not only given a name.
 *   <li>Those of annotations that have it as the prefix and the name of a property.
 *   <li>Those that the class file tells.
 *   <li>Those that name a constant which has the key.
 *   <li>That of the member whose annotation has it, that of the class, and any.
 * </ol>
 *
 * @param source the lines of the source
 */
record LinesOfFlag(List<String> source, SeamFlag flag, Traces traces) {

    private static final Pattern NO_CODE = Pattern.compile("\\s*(?:import |package |//|/\\*|\\*).*");
    private static final Pattern BLANK = Pattern.compile("\\s*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final int MOST_OF_ANNOTATION = 8;

    /** Returns the lines, from 1; none where the source has no code. */
    List<Integer> find() {
        return Stream.<Supplier<List<Integer>>>of(
                        this::withKey,
                        this::withProperty,
                        this::ofCode,
                        () -> naming(traces.constants()),
                        () -> first(naming(traces.namesOfMembers())),
                        () -> first(lines(this::declaresClass)),
                        () -> first(lines(line -> !BLANK.matcher(text(line)).matches())))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Integer> withKey() {
        String shown = flag.fieldName().orElse(flag.name());
        return lines(line -> KeyInText.isWordOf(inTexts(text(line)), shown) && !givesName(text(line)));
    }

    /** A dot before the name of a field is none of its name. */
    private String inTexts(String line) {
        return flag.isField() ? line.replace('.', ' ') : line;
    }

    private boolean givesName(String line) {
        return traces.constants().stream()
                .anyMatch(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b[^=]*=[^=].*")
                        .matcher(line)
                        .find());
    }

    private List<Integer> withProperty() {
        return flag.isField() ? List.of() : lines(this::hasProperty);
    }

    private boolean hasProperty(int line) {
        int at = text(line).indexOf(ConditionalProperty.NAME);
        return at >= 0 && areOfKey(textsIn(annotation(line, at)));
    }

    private static List<String> textsIn(String annotation) {
        return TEXT.matcher(annotation)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    private boolean areOfKey(List<String> texts) {
        return texts.stream()
                .anyMatch(prefix -> texts.stream()
                        .anyMatch(name -> (prefix + "." + name).equals(flag.name())
                                || (prefix + name).equals(flag.name()) && prefix.endsWith(".")));
    }

    /** Returns the text from the name of an annotation to its end, as far as anybody writes one. */
    private String annotation(int line, int at) {
        String all = IntStream.range(line, Math.min(source.size(), line - 1 + MOST_OF_ANNOTATION))
                .mapToObj(source::get)
                .collect(Collectors.joining(" ", text(line).substring(at) + " ", ""));
        int end = all.indexOf(')');
        return end < 0 ? all : all.substring(0, end);
    }

    /** What is copied into a class from elsewhere may have lines beyond its source. */
    private List<Integer> ofCode() {
        return traces.lines().stream().filter(line -> line <= source.size()).toList();
    }

    private List<Integer> naming(Collection<String> names) {
        return lines(line -> !givesName(text(line))
                && names.stream().anyMatch(name -> KeyInText.isWordOf(text(line).replace('.', ' '), name)));
    }

    private boolean declaresClass(int line) {
        Matcher declaration = Pattern.compile(
                        "\\b(?:class|interface|enum|record|object)\\s+" + Pattern.quote(traces.simpleName()) + "\\b")
                .matcher(text(line));
        return declaration.find();
    }

    private List<Integer> lines(IntPredicate wanted) {
        return IntStream.rangeClosed(1, source.size())
                .filter(line -> !NO_CODE.matcher(text(line)).matches() && wanted.test(line))
                .boxed()
                .toList();
    }

    private static List<Integer> first(List<Integer> lines) {
        return lines.stream().limit(1).toList();
    }

    private String text(int line) {
        return source.get(line - 1);
    }
}
