package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the types of a frozen module with its locks.
 *
 * <ol>
 *   <li>Of a type that a lock knows, each element that differs is a change; a type that no lock knows is added as a
 *       whole.
 *   <li>A type of the own lock that the map has given to another module is stale, and no change.
 *   <li>A type of the own lock, or of an earlier one, that is gone has been removed. That is no change where another
 *       project has it, deletions are allowed, or its source lies in a folder that this run does not read.
 *   <li>Where deletions are allowed, a type goes as a whole: while a variant of it is left, any other that goes is
 *       removed.
 *   <li>A type that is gone and one that is added with the same members and bodies are one change: it has been renamed.
 * </ol>
 */
final class ChangedTypes {

    private final FrozenCode code;
    private final List<FrozenChange> changes = new ArrayList<>();
    private final List<StaleLock> stale = new ArrayList<>();
    private final SortedSet<String> gone = new TreeSet<>();
    private @Nullable SameBodies bodiesOfGone;

    private ChangedTypes(FrozenCode code) {
        this.code = code;
    }

    static ChangedTypes of(FrozenCode code) {
        ChangedTypes changed = new ChangedTypes(code);
        changed.lookForGone();
        code.types().fingerprinted().forEach(changed::compare);
        changed.tellGone();
        return changed;
    }

    List<FrozenChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    List<StaleLock> stale() {
        return Collections.unmodifiableList(stale);
    }

    /** Returns the locked types that are gone from the module, renamed ones apart. */
    SortedSet<TypeName> left() {
        SortedSet<TypeName> left = new TreeSet<>();
        gone.forEach(type -> left.add(LockedName.read(type).typeName()));
        return left;
    }

    private void lookForGone() {
        LockedCode own = code.locks().own();
        for (String type : own.types()) {
            if (!code.owns(type)) {
                LockedAt place = own.placeOfType(type);
                stale.add(new StaleLock(type, place.file(), place.line()));
            } else if (!isHere(type)) {
                gone.add(type);
            }
        }
        code.locks().inherited().types().stream().filter(type -> !isHere(type)).forEach(gone::add);
        code.unseen().forEach(unseen -> gone.remove(unseen.type()));
    }

    private boolean isHere(String type) {
        return code.types().has(type)
                || lockWith(type).isOfAnyVariant(type) && code.types().hasAnyVariant(type);
    }

    private LockedCode lockWith(String type) {
        return code.locks().own().knowsType(type)
                ? code.locks().own()
                : code.locks().inherited();
    }

    private void compare(TypeToday type) {
        Map<Element, Set<Fingerprint>> locked = code.locks().elementsOf(type.name());
        List<Difference> differences = TypeDifferences.between(type, locked);
        Optional<String> renamedFrom =
                locked.isEmpty() && !differences.isEmpty() ? goneWithSameBodiesAs(type) : Optional.empty();
        WholeTypes.alone(differences).forEach(difference -> add(type.name(), difference, renamedFrom, type.source()));
    }

    private Optional<String> goneWithSameBodiesAs(TypeToday added) {
        SameBodies bodies = bodiesOfGone;
        if (bodies == null) {
            bodies = bodiesOfGone();
            bodiesOfGone = bodies;
        }
        Optional<String> same = bodies.take(added);
        same.ifPresent(gone::remove);
        return same;
    }

    private SameBodies bodiesOfGone() {
        SameBodies bodies = new SameBodies();
        gone.forEach(type -> bodies.add(type, lockWith(type).elementsOf(type)));
        return bodies;
    }

    private void tellGone() {
        for (String type : gone) {
            if (!mayGo(type) && !code.isElsewhere(type)) {
                LockedAt place = lockWith(type).placeOfType(type);
                Difference removed = new Difference(Element.itself(type), Change.REMOVED, place.line());
                add(type, removed, Optional.empty(), place.file());
            }
        }
    }

    private boolean mayGo(String type) {
        return code.module().freeze().deletions() && !code.types().hasAnyVariant(type);
    }

    private void add(String type, Difference difference, Optional<String> renamedFrom, Path file) {
        changes.add(new FrozenChange(
                code.module().name(),
                difference.change(),
                Optional.of(LockedName.read(type).typeName()),
                difference.element().shown(),
                renamedFrom,
                file,
                difference.line()));
    }
}
