package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Access;
import dev.ringfence.tables.mapping.xml.XmlProblem;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Collects what is found, in order. */
final class Found {

    private final Function<String, TypeName> topLevel;
    private final Set<Mapped> mapped = new TreeSet<>();
    private final Set<Related> related = new TreeSet<>();
    private final Set<EntityName> entities = new TreeSet<>();
    private final SortedMap<String, SqlName> generated = new TreeMap<>();
    private final Set<NotJudged> notJudged = new TreeSet<>();

    Found(Function<String, TypeName> topLevel) {
        this.topLevel = topLevel;
    }

    void maps(String type, SqlName table, boolean isImmutable, String how) {
        Access access = isImmutable ? Access.READS : Access.WRITES;
        mapped.add(new Mapped(topLevel.apply(type), type, table, access, how));
    }

    /** Adds an association; parts of the same top-level type have none to each other. */
    void relates(String from, String to) {
        Related association = new Related(topLevel.apply(from), topLevel.apply(to));
        if (!association.from().equals(association.to())) {
            related.add(association);
        }
    }

    void isQueriedAs(String name, SqlName table) {
        entities.add(new EntityName(name, table));
    }

    void names(String generatedClass, SqlName table) {
        generated.merge(generatedClass, table, BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    void cannotJudge(String type, String reason) {
        notJudged.add(new NotJudged(topLevel.apply(type), reason));
    }

    Mappings mappings(List<XmlProblem> problems) {
        return new Mappings(
                List.copyOf(mapped),
                List.copyOf(related),
                List.copyOf(entities),
                Collections.unmodifiableSortedMap(generated),
                List.copyOf(notJudged),
                problems);
    }
}
