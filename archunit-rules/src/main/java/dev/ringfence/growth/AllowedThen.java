package dev.ringfence.growth;

import dev.ringfence.growth.KnownLines.Line;
import dev.ringfence.growth.map.TwoMaps;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;

/**
 * Says whether the map of the base had nothing against what a line records. The edge of a type that itself was not to
 * be there was not allowed either. New code of no module, or outside the roots, is no way to add uses.
 */
final class AllowedThen {

    private final TwoMaps maps;
    private final Judge judge;
    private final KnownLines before;
    private final TablesOfTree tables;

    /** @param tables those of the base */
    AllowedThen(TwoMaps maps, KnownLines before, TablesOfTree tables) {
        this.maps = maps;
        this.judge = maps.judgeBefore();
        this.before = before;
        this.tables = tables;
    }

    boolean allows(Line line) {
        Identity identity = line.identity();
        if (identity instanceof Identity.OfEdge edge) {
            return isAllowed(edge.edge())
                    && mayExist(edge.edge().from(), line.kind())
                    && wasThere(edge.edge().to(), line.kind());
        }
        return identity instanceof Identity.OfType type
                && mayExistByMap(type.type())
                && !isNewOutside(type.type(), line.kind());
    }

    private boolean isAllowed(Edge edge) {
        return judge.judge(edge).broken().isEmpty();
    }

    private boolean mayExist(TypeName type, CodeKind kind) {
        return DataEnd.is(type) ? wasThere(type, kind) : mayTypeExist(type, kind);
    }

    /**
     * Whose uses nobody judged, since nobody owned the table, that may be a new table: then the branch added both, the
     * claim and the use.
     */
    private boolean wasThere(TypeName end, CodeKind kind) {
        boolean wasUnowned = judge.map().judgesTables() && judge.ownerOf(end) instanceof Owner.UnownedTable;
        return !wasUnowned
                || DataEnd.of(end).flatMap(DataEnd::table).stream()
                        .anyMatch(table -> before.has(kind, Identity.of(DataEnd.table(table))) || tables.has(table));
    }

    private boolean mayTypeExist(TypeName type, CodeKind kind) {
        return !isNewOutside(type, kind)
                && (mayExistByMap(type)
                        || before.has(kind, Identity.of(type))
                        || judge.map().policy().unmapped() == Severity.WARN);
    }

    private boolean mayExistByMap(TypeName type) {
        return judge.judgeExistence(type).broken().isEmpty();
    }

    /** Says whether the class would have been growth by itself, had the map not changed. */
    private boolean isNewOutside(TypeName type, CodeKind kind) {
        return kind == CodeKind.MAIN && judge.ownerOf(type) instanceof Owner.Outside && !maps.wasThere(type);
    }
}
