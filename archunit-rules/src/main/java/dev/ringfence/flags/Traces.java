package dev.ringfence.flags;

import dev.ringfence.flags.TextsOfClass.TextRead;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Holds what a class file tells of the place in its source where a flag is read.
 *
 * @param type the binary name of the class
 * @param source the name of the source, where it is known
 * @param lines the lines of code
 * @param constants the simple names of constants that have the key
 * @param members the fields and methods whose annotations have it; an empty name is the class itself
 * @param hasCodeWithoutLines whether code has it of which the class file tells no line
 */
record Traces(
        String type,
        Optional<String> source,
        SortedSet<Integer> lines,
        Set<String> constants,
        SortedSet<String> members,
        boolean hasCodeWithoutLines) {

    static Traces ofField(TextsOfClass.Read read, SortedSet<Integer> lines) {
        return new Traces(read.name(), read.source(), lines, Set.of(), Collections.emptySortedSet(), false);
    }

    static Traces ofTexts(TextsOfClass.Read read, List<TextRead> texts, Set<String> constants) {
        SortedSet<Integer> lines = texts.stream()
                .map(TextRead::line)
                .filter(line -> line > 0)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> members = texts.stream()
                .filter(text -> text.line() == 0)
                .map(TextRead::member)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Traces(
                read.name(),
                read.source(),
                lines,
                constants,
                members,
                texts.stream().anyMatch(text -> text.line() < 0));
    }

    /** Returns the simple name of the class; of one without a name, that of the class around it. */
    String simpleName() {
        List<String> parts = List.of(type.substring(type.lastIndexOf('.') + 1).split("\\$"));
        return parts.stream()
                .filter(part -> !part.isEmpty() && !Character.isDigit(part.charAt(0)))
                .reduce((outer, inner) -> inner)
                .orElse(type);
    }

    /** Returns the names of the members as the source writes them; it writes none of a constructor or the class. */
    Collection<String> namesOfMembers() {
        return members.stream()
                .filter(member -> !member.isEmpty() && !member.startsWith("<"))
                .toList();
    }
}
