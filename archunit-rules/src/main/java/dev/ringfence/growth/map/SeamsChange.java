package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.State;
import dev.ringfence.map.TypePattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds seams that are new, last longer, lead through more types or have fewer flags.
 *
 * <ol>
 *   <li>A seam is the same where it has the same name, or else the same two sides.
 *   <li>Of a new one {@code because} is the reason. A date that is pushed on needs another {@code because}, or a reason
 *       in a commit: what was said once is no reason for more.
 *   <li>A seam that is gone loosens nothing once the module has left.
 * </ol>
 */
final class SeamsChange {

    private final TwoMaps maps;
    private final MapChanges changes;

    private SeamsChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        SeamsChange change = new SeamsChange(maps, changes);
        maps.today().seams().forEach(change::add);
        maps.before().seams().stream()
                .filter(then -> maps.today().seams().stream()
                        .noneMatch(
                                now -> change.before(now).filter(then::equals).isPresent()))
                .forEach(change::addGone);
    }

    private Optional<Seam> before(Seam now) {
        return maps.before()
                .seam(now.name())
                .or(() -> maps.before().seams().stream()
                        .filter(then -> maps.today().seam(then.name()).isEmpty() && hasSameSides(then, now))
                        .findFirst());
    }

    private boolean hasSameSides(Seam then, Seam now) {
        return maps.nameToday(then.old()).equals(now.old()) && successor(then).equals(now.successor());
    }

    private Side successor(Seam then) {
        return then.successor() instanceof Side.OfModule of
                ? new Side.OfModule(maps.nameToday(of.module()))
                : then.successor();
    }

    /** The same text may name packages or, as an object, types. */
    private static String shown(Side successor) {
        boolean isObject = successor instanceof Side.OfPattern of
                && of.pattern() instanceof TypePattern
                && !NamePattern.namesType(of.pattern().text());
        return isObject ? "{type: " + successor + "}" : successor.toString();
    }

    private void add(Seam now) {
        Optional<Seam> then = before(now);
        if (then.isEmpty()) {
            changes.loosened(
                    Kind.SEAMS,
                    now.name() + " from " + now.old() + " to " + shown(now.successor()) + ", until " + now.until(),
                    now.place(),
                    Optional.of(now.because()));
            return;
        }
        Optional<String> because =
                Optional.of(now.because()).filter(why -> !why.equals(then.get().because()));
        addSides(then.get(), now, because);
        addUntil(now.name(), now.place(), then.get().until(), now.until(), because);
        addThrough(then.get(), now, because);
        addFlags(then.get(), now, because);
    }

    private void addSides(Seam then, Seam now, Optional<String> because) {
        if (!hasSameSides(then, now)) {
            changes.loosened(
                    Kind.SEAMS,
                    now.name() + " from " + now.old() + " to " + shown(now.successor()) + ", and was from " + then.old()
                            + " to " + shown(then.successor()),
                    now.place(),
                    because);
        }
    }

    private void addUntil(String what, Place place, LocalDate then, LocalDate now, Optional<String> because) {
        if (now.isAfter(then)) {
            changes.loosened(Kind.SEAMS, what + " until " + now + ", and was until " + then, place, because);
        } else if (now.isBefore(then)) {
            changes.closed();
        }
    }

    private void addThrough(Seam then, Seam now, Optional<String> because) {
        for (Seam.Through entry : now.through()) {
            Optional<Seam.Through> same = then.through().stream()
                    .filter(old -> old.types().equals(entry.types()))
                    .findFirst();
            Optional<Seam.Through> before = same.isPresent()
                    ? same
                    : then.through().stream()
                            .filter(old -> entry.types().stream().allMatch(type -> isCovered(type, old.types())))
                            .findFirst();
            String what = now.name() + " through " + entry.written();
            if (before.isEmpty()) {
                changes.loosened(Kind.SEAMS, what, entry.place(), because);
            } else {
                addUntilOfType(then, now, before.get(), entry, what, because);
            }
        }
        then.through().stream()
                .flatMap(entry -> entry.types().stream())
                .filter(type -> now.through().stream().noneMatch(entry -> isCovered(type, entry.types())))
                .forEach(gone -> changes.closed());
    }

    private static boolean isCovered(TypePattern type, List<TypePattern> wide) {
        List<NamePattern> patterns = List.copyOf(wide);
        return PatternCover.anyCovers(patterns, type);
    }

    /** What lasts as long as the seam has been told with it. */
    private void addUntilOfType(
            Seam then, Seam now, Seam.Through before, Seam.Through entry, String what, Optional<String> because) {
        if (before.until().isPresent() || entry.until().isPresent()) {
            addUntil(
                    what,
                    entry.place(),
                    before.until().orElse(then.until()),
                    entry.until().orElse(now.until()),
                    because);
        }
    }

    private void addFlags(Seam then, Seam now, Optional<String> because) {
        for (SeamFlag flag : then.flags()) {
            Optional<SeamFlag> today = now.flag(flag.name());
            if (today.isEmpty()) {
                changes.loosened(
                        Kind.SEAMS, now.name() + " has the flag " + flag.name() + " no more", now.place(), because);
            } else {
                addFiles(now, flag, today.get(), because);
            }
        }
        now.flags().stream().filter(flag -> then.flag(flag.name()).isEmpty()).forEach(fresh -> changes.closed());
    }

    private void addFiles(Seam seam, SeamFlag then, SeamFlag now, Optional<String> because) {
        then.in().stream()
                .filter(glob -> !now.in().contains(glob))
                .forEach(glob -> changes.loosened(
                        Kind.SEAMS,
                        seam.name() + " looks for " + now.name() + " in " + glob + " no more",
                        now.place(),
                        because));
        now.in().stream().filter(glob -> !then.in().contains(glob)).forEach(fresh -> changes.closed());
    }

    private void addGone(Seam then) {
        Optional<Module> old = maps.before().module(then.old()).flatMap(maps::today);
        boolean isStillThere =
                old.filter(module -> module.state() != State.EXTRACTED).isPresent();
        if (isStillThere) {
            changes.loosened(
                    Kind.SEAMS,
                    then.name() + " is gone, and " + old.orElseThrow().name() + " has not left",
                    maps.start());
        } else {
            changes.closed();
        }
    }
}
