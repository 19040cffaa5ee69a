package dev.ringfence.violation;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what a violation is known by: no line, no member, no wording, no policy and no rule.
 *
 * <p>Two violations with the same identity are one. Reformatting, renaming a method or a stricter map never makes a
 * known one new.
 */
public sealed interface Identity extends Comparable<Identity> {

    /** Stands between the ends of an edge. */
    String ARROW = " -> ";

    /** Stands between the modules of a cycle. */
    String CYCLE = " <-> ";

    /** Identifies a use of one top-level type by another. */
    record OfEdge(Edge edge) implements Identity {
        @Override
        public String text() {
            return edge.toString();
        }
    }

    /** Identifies a type that should not be here, or should belong to a module. */
    record OfType(TypeName type) implements Identity {
        @Override
        public String text() {
            return type.qualified();
        }
    }

    /**
     * Identifies modules that require each other, sorted; no baseline holds them, since a cycle is no debt of the code.
     */
    record OfCycle(List<ModuleName> modules) implements Identity {
        @Override
        public String text() {
            return modules.stream().map(ModuleName::value).collect(Collectors.joining(CYCLE));
        }
    }

    /** Returns the identity as a baseline writes it. */
    String text();

    /** Returns the identity that has this text: an edge, modules of a cycle, or else a type or an element of a type. */
    static Identity parse(String text) {
        if (text.contains(CYCLE) && Stream.of(text.split(CYCLE)).allMatch(ModuleName::isValid)) {
            return new OfCycle(Stream.of(text.split(CYCLE)).map(ModuleName::new).toList());
        }
        int arrow = text.indexOf(ARROW);
        return arrow < 0
                ? of(new TypeName(text))
                : of(Edge.of(text.substring(0, arrow), text.substring(arrow + ARROW.length())));
    }

    /**
     * Says whether it is no use of a type: of a table, a foreign key, an association, a table that nobody owns, or a
     * type that is shown.
     */
    default boolean isOfData() {
        return this instanceof OfEdge of && DataEnd.isAt(of.edge())
                || this instanceof OfType type && DataEnd.is(type.type());
    }

    /** Says whether it is a type that shows another. */
    default boolean isOfExposure() {
        return this instanceof OfEdge of
                && DataEnd.of(of.edge().to())
                        .filter(end -> end.kind() == DataEnd.Kind.EXPOSES)
                        .isPresent();
    }

    /**
     * Lists the identities whose lines stand for a use of a table besides its own: that of changing the table which is
     * read, and that of the table before its schema was named.
     */
    default Stream<Identity> standIns() {
        return StandIns.of(this);
    }

    /** Returns the identity of an edge. */
    static Identity of(Edge edge) {
        return new OfEdge(edge);
    }

    /** Returns the identity of a type. */
    static Identity of(TypeName type) {
        return new OfType(type);
    }

    /** Compares by the texts. */
    @Override
    default int compareTo(Identity other) {
        return this instanceof OfEdge one && other instanceof OfEdge two
                ? OrderOfEdges.compare(one.edge(), two.edge())
                : text().compareTo(other.text());
    }
}
