package dev.ringfence.sql.uses;

import dev.ringfence.sql.CteNames;
import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Mention.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes uses of known tables from the mentions of one statement.
 *
 * <ol>
 *   <li>A target that is only an alias, or the name of a WITH query, stands for the table behind it.
 *   <li>A path that begins with an alias is no table, nor is the name of a WITH query.
 *   <li>An entity, where the dialect has them, wins over a table; every other name is dropped.
 * </ol>
 */
final class Uses {

    private final KnownNames known;
    private final Dialect dialect;

    Uses(KnownNames known, Dialect dialect) {
        this.known = known;
        this.dialect = dialect;
    }

    /** Returns one use for each table and access, by offset. */
    List<TableUse> of(List<Mention> mentions, CteNames ctes) {
        List<Mention> resolved = new ArrayList<>(mentions);
        mentions.stream()
                .filter(mention -> mention.role() != Role.SOURCE)
                .forEach(mention -> resolve(mention, resolved, ctes));
        List<TableUse> uses = new ArrayList<>();
        for (Mention mention : resolved) {
            Optional<SqlName> table =
                    isPath(mention, mentions) || ctes.meant(mention.name()).isPresent()
                            ? Optional.empty()
                            : table(mention.name());
            table.map(name -> new TableUse(name, access(mention), mention.name().at()))
                    .ifPresent(uses::add);
        }
        return firsts(uses);
    }

    /** Returns the first use of each table and access, by offset. */
    static List<TableUse> firsts(Collection<TableUse> uses) {
        return List.copyOf(uses.stream()
                .sorted(Comparator.comparingInt(TableUse::at).thenComparing(TableUse::access))
                .collect(Collectors.toMap(
                        use -> List.of(use.table(), use.access()),
                        UnaryOperator.identity(),
                        (first, later) -> first,
                        LinkedHashMap::new))
                .values());
    }

    private static Access access(Mention mention) {
        return mention.role() == Role.SOURCE ? Access.READS : Access.WRITES;
    }

    private static void resolve(Mention target, List<Mention> mentions, CteNames ctes) {
        int meant = meant(target, mentions, ctes);
        if (meant >= 0) {
            mentions.set(meant, mentions.get(meant).as(Role.TARGET));
            mentions.remove(target);
        } else if (target.role() == Role.ASSIGNED) {
            mentions.remove(target);
        }
    }

    private static int meant(Mention target, List<Mention> mentions, CteNames ctes) {
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).equals(target)
                    && mentions.get(i).role() != Role.ASSIGNED
                    && names(target, mentions.get(i))) {
                return i;
            }
        }
        return ctes.meant(target.name()).map(cte -> firstIn(cte, mentions)).orElse(-1);
    }

    private static int firstIn(CteNames.Cte cte, List<Mention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            if (cte.holds(mentions.get(i).name().at())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean names(Mention target, Mention other) {
        if (target.name().parts() != 1 || target.alias().isPresent()) {
            return false;
        }
        String word = target.name().name().name();
        boolean byName =
                target.role() != Role.TARGET && other.name().name().name().equals(word);
        return other.isCalled(word) || byName && other.alias().isEmpty();
    }

    private static boolean isPath(Mention mention, List<Mention> mentions) {
        Optional<String> first = mention.name().first();
        return first.isPresent()
                && mentions.stream()
                        .filter(other -> other.name().at() < mention.name().at())
                        .anyMatch(other -> other.isCalled(first.get()));
    }

    private Optional<SqlName> table(NameAt name) {
        Optional<SqlName> entity = dialect.mayNameEntities() ? entity(name) : Optional.empty();
        return entity.or(
                () -> Optional.of(name.name()).filter(table -> dialect.mayNameTables() && known.isTable(table)));
    }

    private Optional<SqlName> entity(NameAt name) {
        Optional<SqlName> exact = known.tableOfEntity(name.written());
        boolean shortened = exact.isEmpty() && name.parts() > 1 && dialect == Dialect.JPQL;
        return shortened ? known.tableOfEntity(name.last()) : exact;
    }
}
