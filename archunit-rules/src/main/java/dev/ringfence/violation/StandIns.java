package dev.ringfence.violation;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import java.util.stream.Stream;

/** Lists the identities whose lines stand for a use of a table besides its own. */
final class StandIns {

    private StandIns() {}

    /** Returns the others; none where the identity is of no table. */
    static Stream<Identity> of(Identity identity) {
        return identity instanceof Identity.OfEdge of && DataEnd.isAt(of.edge()) ? of(of.edge()) : Stream.empty();
    }

    /** Whoever changes a table may read it; and the line may be older than the schema in the map's claim. */
    private static Stream<Identity> of(Edge edge) {
        return Stream.concat(Stream.of(edge.to()), DataEnd.of(edge.to()).flatMap(DataEnd::asWrite).stream())
                .flatMap(to -> Stream.of(to, withoutSchema(to)))
                .flatMap(
                        to -> Stream.of(edge.from(), withoutSchema(edge.from())).map(from -> new Edge(from, to)))
                .filter(other -> !other.equals(edge))
                .distinct()
                .map(Identity::of);
    }

    private static TypeName withoutSchema(TypeName end) {
        return DataEnd.of(end)
                .flatMap(data ->
                        data.table().map(TableName::withoutSchema).map(table -> DataEnd.use(data.kind(), table)))
                .orElse(end);
    }
}
