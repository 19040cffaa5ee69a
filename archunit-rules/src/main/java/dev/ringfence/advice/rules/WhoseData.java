package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.State;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says who owns the tables and entities of a group, and to whom they are open. */
record WhoseData(ViolationGroup group) {

    /** Names the owner of what is used, with the claims of the map. */
    String used() {
        return owned(group.innermost().orElseThrow(), group.targets());
    }

    /** Names the owner of the tables at which keys begin. */
    String user() {
        return owned(group.user().orElseThrow(), group.origins());
    }

    private String owned(Module owner, List<TypeName> ends) {
        List<String> names = ends.stream()
                .flatMap(end -> DataEnd.of(end).stream())
                .map(DataEnd::name)
                .distinct()
                .toList();
        List<TableClaim> claims = claims(ends);
        String noun = claims.isEmpty()
                ? (names.size() == 1 ? "the entity " : "the entities ")
                : names.size() == 1 ? "the table " : "the tables ";
        return owner.name() + " owns " + noun + Wording.some(names)
                + at(claims.isEmpty() ? owner.place() : claims.get(0).place());
    }

    /** Returns the claims that tables fit, each once; none of entities. */
    List<TableClaim> claims(List<TypeName> ends) {
        return ends.stream()
                .map(group.judge()::ownerOf)
                .filter(Owner.OwnedTable.class::isInstance)
                .map(owner -> ((Owner.OwnedTable) owner).claim())
                .distinct()
                .toList();
    }

    /** Returns the module on its way out whose tables these are; it may hold the one that owns them. */
    Optional<Module> onItsWayOut() {
        return group.edges().stream()
                .limit(1)
                .flatMap(edge -> group.judge().crossing(edge).entered().stream())
                .filter(module -> module.state().closedToNewUses() || module.state() == State.EXTRACTED)
                .findFirst();
    }

    /** Says to whom tables are open, as the end of the sentence that says whose they are. */
    String openness() {
        List<TableClaim> claims = claims(group.targets());
        if (claims.isEmpty()) {
            return "";
        }
        Optional<Module> leaving = onItsWayOut();
        if (leaving.isPresent()) {
            boolean isOwner = leaving.get().name().equals(claims.get(0).module());
            return ", and " + (isOwner ? "" : leaving.get().name() + " ") + "is "
                    + leaving.get().state().id() + ", so its tables are open to nobody";
        }
        boolean isOne = group.targets().stream()
                        .map(end -> DataEnd.of(end).map(DataEnd::name))
                        .distinct()
                        .count()
                == 1;
        if (claims.stream().allMatch(claim -> claim.to().isEmpty())) {
            return " and opens " + (isOne ? "it" : "them") + " to nobody";
        }
        return isOne
                ? " and opens it for reading alone, to "
                        + claims.get(0).to().stream().map(Object::toString).collect(Collectors.joining(", "))
                : " and opens none of this to " + inSentence(group.user());
    }
}
