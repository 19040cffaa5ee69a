package dev.ringfence.explain.answer;

import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableName;
import java.util.List;
import java.util.Optional;

/**
 * Says who owns a table, who uses it, and which keys hold it.
 *
 * @param table the table, as asked for
 * @param owner who owns it; empty where nobody does
 * @param created where it is created or mapped; empty where no code here does either
 * @param uses each use and key, own ones too, sorted by module and edge
 */
public record TableAnswer(TableName table, Optional<Owner> owner, Optional<Place> created, List<Use> uses)
        implements Answer {

    /**
     * Names the owner of a table.
     *
     * @param module its name
     * @param claim what it claims
     * @param place the map's line
     * @param to the modules that may read the table
     * @param ask whom to ask
     */
    public record Owner(String module, String claim, Place place, List<String> to, Optional<String> ask) {}

    /**
     * Describes a use of the table, or what a key or view of the table leads to.
     *
     * @param module whose code or table it is
     * @param edge from the type or table to what is done
     * @param leadsOut whether it begins at the table
     * @param other the module at the end that is not the table; empty where that is of no module
     * @param standing where it stands
     * @param isOwn whether both ends are of one module, or of a module and one that it holds
     * @param places where files show it
     */
    public record Use(
            String module,
            Edge edge,
            boolean leadsOut,
            Optional<String> other,
            EdgeStanding standing,
            boolean isOwn,
            List<Place> places) {}

    /** Returns the uses and keys that break a rule, excused ones too. */
    public List<Use> broken() {
        return uses.stream()
                .filter(use -> use.standing() != EdgeStanding.ALLOWED)
                .toList();
    }
}
