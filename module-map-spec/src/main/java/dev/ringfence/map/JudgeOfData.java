package dev.ringfence.map;

import java.util.Optional;
import java.util.function.Function;

/**
 * Judges uses of tables, foreign keys between tables, and tables that nobody owns.
 *
 * <p>Modules compare as siblings: a module and one that it holds are not foreign to each other. Nothing is judged where
 * the map has no {@code tables}.
 */
final class JudgeOfData {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    private final ModuleMap map;
    private final Borders borders;
    private final Function<TypeName, Owner> owners;
    private final boolean isAsked;

    JudgeOfData(ModuleMap map, Borders borders, Function<TypeName, Owner> owners) {
        this.map = map;
        this.borders = borders;
        this.owners = owners;
        this.isAsked = map.judgesTables();
    }

    Judgement judge(Edge edge) {
        Owner user = owners.apply(edge.from());
        Owner used = owners.apply(edge.to());
        Optional<Module> owner = used.owningModule();
        if (!isAsked || !user.isJudged() || owner.isEmpty()) {
            return ALLOWED;
        }
        Crossing crossing = borders.between(user.owningModule(), owner);
        return isAtHome(user, crossing) || isOpen(edge, user, used, crossing) ? ALLOWED : broken(edge, used);
    }

    /** Where no border of two siblings is crossed, one of the two modules holds the other or is the other. */
    private static boolean isAtHome(Owner user, Crossing crossing) {
        boolean isOfModule = user.owningModule().isPresent();
        return isOfModule && (crossing.left().isEmpty() || crossing.entered().isEmpty());
    }

    /** Tables of a module that is on its way out, or that lies in such a module, are open to nobody. */
    private static boolean isOpen(Edge edge, Owner user, Owner used, Crossing crossing) {
        return isOfKind(edge.to(), DataEnd.Kind.READS)
                && used instanceof Owner.OwnedTable table
                && user.owningModule()
                        .map(Module::name)
                        .filter(table.claim()::isOpenTo)
                        .isPresent()
                && crossing.entered().stream().map(Module::state).noneMatch(JudgeOfData::isOnItsWayOut);
    }

    private static boolean isOnItsWayOut(State state) {
        return state.closedToNewUses() || state == State.EXTRACTED;
    }

    private static boolean isOfKind(TypeName end, DataEnd.Kind kind) {
        return DataEnd.of(end).filter(data -> data.kind() == kind).isPresent();
    }

    private static Judgement broken(Edge edge, Owner used) {
        Rule rule = isOfKind(edge.to(), DataEnd.Kind.REFERENCES) ? Rule.FOREIGN_KEY : Rule.FOREIGN_TABLE;
        Module owner = used.owningModule().orElseThrow();
        if (used instanceof Owner.OwnedTable table) {
            TableClaim claim = table.claim();
            return new Judgement.Broken(rule, claim.because().or(owner::because), claim.place());
        }
        return new Judgement.Broken(rule, owner.because(), owner.place());
    }

    Judgement judgeExistence(TypeName table) {
        boolean isJudged = isAsked && map.policy().unowned() != Policy.Unowned.OFF;
        return isJudged && owners.apply(table) instanceof Owner.UnownedTable
                ? new Judgement.Broken(
                        Rule.UNOWNED_TABLE, Optional.empty(), map.tables().place())
                : ALLOWED;
    }
}
