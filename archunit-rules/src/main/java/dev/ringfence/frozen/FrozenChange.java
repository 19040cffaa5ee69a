package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Describes a difference between frozen code and its lock.
 *
 * @param module the frozen module
 * @param change what was done
 * @param type the top-level type; empty of a resource
 * @param element to what: {@code com.acme.orders.Order#total(int)}, a type, or the path of a resource from the map's
 *     folder; the element of a variant begins with its release, as in {@code 17/com.acme.orders.Order}
 * @param renamedFrom the type that is gone and had the same members and bodies, of an added type
 * @param file where a person looks: the code or, of what is gone, the lock that still holds it
 * @param line from 1, or 0 where it concerns the whole file
 */
public record FrozenChange(
        ModuleName module,
        Change change,
        Optional<TypeName> type,
        String element,
        Optional<String> renamedFrom,
        Path file,
        int line)
        implements Comparable<FrozenChange> {

    private static final Comparator<FrozenChange> ORDER = Comparator.comparing(FrozenChange::module)
            .thenComparing(FrozenChange::file)
            .thenComparingInt(FrozenChange::line)
            .thenComparing(FrozenChange::element);

    /** Says what was done to an element. */
    public enum Change {
        ADDED,
        MODIFIED,
        REMOVED;

        /** Returns the name in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the type that is gone, whichever variant of it that was. */
    public Optional<TypeName> formerType() {
        return renamedFrom.map(name -> LockedName.read(name).typeName());
    }

    @Override
    public int compareTo(FrozenChange other) {
        return ORDER.compare(this, other);
    }
}
