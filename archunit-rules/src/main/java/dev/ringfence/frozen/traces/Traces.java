package dev.ringfence.frozen.traces;

import dev.ringfence.git.WordEdits;
import dev.ringfence.git.WordEdits.WordEdit;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * Compares a source with what it was, where types have left that it named.
 *
 * <ol>
 *   <li>No edit puts any word there; only an import may be new, of a type that lives elsewhere now.
 *   <li>Each edit takes out words that name a type that has left, or something that went with one: a field of that type,
 *       a method that named it. Such a thing is named nowhere any more.
 *   <li>Each import that is gone is that of a type that has left, or of something that is named nowhere any more.
 * </ol>
 */
final class Traces {

    private static final Set<String> PRIMITIVE =
            Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short", "void");

    private final CodeWords before;
    private final CodeWords after;
    private final Set<String> wordsAfter;
    private final Collection<TypeName> left;
    private final Set<String> names = new HashSet<>();
    private final SortedSet<String> found = new TreeSet<>();

    private Traces(CodeWords before, CodeWords after, Collection<TypeName> left) {
        this.before = before;
        this.after = after;
        this.wordsAfter = Set.copyOf(after.words());
        this.left = left;
        left.forEach(type -> names.add(type.simpleName()));
    }

    /** Returns the types that have left and that explain every edit; none where any edit is another one. */
    static SortedSet<String> between(String before, String after, Collection<TypeName> left) {
        Traces traces = new Traces(CodeWords.of(before), CodeWords.of(after), left);
        return traces.explainWords() && traces.explainImports() ? traces.found : new TreeSet<>();
    }

    private boolean explainWords() {
        List<WordEdit> edits = new ArrayList<>(WordEdits.between(before.words(), after.words()));
        if (edits.stream().anyMatch(edit -> !edit.added().isEmpty())) {
            return false;
        }
        boolean goesOn = true;
        while (goesOn && !edits.isEmpty()) {
            goesOn = edits.removeIf(this::explains);
        }
        return edits.isEmpty();
    }

    /** The same edit may be told in several ways, as an element with the comma before it or behind it. */
    private boolean explains(WordEdit edit) {
        List<String> words = before.words();
        int from = edit.from();
        int to = edit.to();
        while (from > 0 && words.get(from - 1).equals(words.get(to - 1))) {
            from--;
            to--;
        }
        while (!explains(words.subList(from, to))) {
            if (to == words.size() || !words.get(from).equals(words.get(to))) {
                return false;
            }
            from++;
            to++;
        }
        return true;
    }

    private boolean explains(List<String> removed) {
        boolean isExplained =
                Parts.of(removed).stream().allMatch(part -> part.stream().anyMatch(names::contains));
        if (isExplained) {
            removed.stream().filter(names::contains).forEach(this::note);
            declared(removed).filter(this::isNowhere).forEach(names::add);
        }
        return isExplained;
    }

    private void note(String name) {
        left.stream()
                .filter(type -> type.simpleName().equals(name))
                .map(TypeName::qualified)
                .forEach(found::add);
    }

    /** Returns the names that stand behind a type: those of fields, variables and methods. */
    private static Stream<String> declared(List<String> words) {
        return IntStream.range(1, words.size())
                .filter(at -> SourceVersion.isName(words.get(at)) && endsType(words.get(at - 1)))
                .mapToObj(words::get);
    }

    private static boolean endsType(String word) {
        return SourceVersion.isName(word) || PRIMITIVE.contains(word) || word.equals(">") || word.equals("]");
    }

    private boolean isNowhere(String word) {
        return !wordsAfter.contains(word);
    }

    private boolean explainImports() {
        return Stream.concat(
                        added(before.imports(), after.imports()).filter(name -> !isOfType(name)),
                        added(after.imports(), before.imports())
                                .filter(name -> !isOfType(name) && !isNowhere(last(name))))
                .findAny()
                .isEmpty();
    }

    private static Stream<String> added(Set<String> before, Set<String> after) {
        return after.stream().filter(name -> !before.contains(name));
    }

    /** Says whether an import names a type that has left; where the type lives now, nobody asks. */
    private boolean isOfType(String name) {
        String simple = last(name);
        boolean isOne = left.stream().anyMatch(type -> type.simpleName().equals(simple));
        if (isOne) {
            note(simple);
        }
        return isOne;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
