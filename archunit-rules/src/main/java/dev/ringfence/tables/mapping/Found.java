package dev.ringfence.tables.mapping;

import dev.ringfence.map.TypeName;
import dev.ringfence.sql.Access;
import dev.ringfence.sql.SqlName;
import dev.ringfence.tables.mapping.xml.XmlProblem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Collects what is found, in order. */
final class Found {

    private final Function<String, TypeName> topLevel;
    private final Set<Mapped> mapped = new TreeSet<>();
    private final Set<Related> related = new TreeSet<>();
    private final Set<EntityName> entities = new TreeSet<>();
    private final Set<Named> named = new TreeSet<>();
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
        named.add(new Named(generatedClass, table));
    }

    void cannotJudge(String type, String reason) {
        notJudged.add(new NotJudged(topLevel.apply(type), reason));
    }

    Mappings mappings(List<XmlProblem> problems) {
        return new Mappings(
                List.copyOf(mapped),
                List.copyOf(related),
                List.copyOf(entities),
                List.copyOf(named),
                List.copyOf(notJudged),
                problems);
    }
}
