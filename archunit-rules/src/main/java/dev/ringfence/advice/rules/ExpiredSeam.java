package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.SeamEdits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the words where a seam is over, and something of it is left. */
final class ExpiredSeam implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.EXPIRED_SEAM;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Optional<Seam> seam = seam(group);
        return new Reason(
                seam.map(each -> ended(each, group)).orElse("the seam is over") + at(group.place()),
                group.because(),
                seam.map(Seam::owner));
    }

    private static String ended(Seam seam, ViolationGroup group) {
        String left = SeamWays.hasLeft(seam, group.judge())
                ? seam.old() + " has left, and this is what is left of the move; "
                : "";
        return left
                + (isWholeOver(seam, group)
                        ? "the seam " + seam.name() + " ended on " + day(seam, group)
                        : "a way over the seam " + seam.name() + " ended on " + day(seam, group)
                                + ", and the seam goes on");
    }

    /** A type may have had to go before the seam as a whole. */
    private static boolean isWholeOver(Seam seam, ViolationGroup group) {
        return group.edges().isEmpty()
                || group.edges().stream()
                        .anyMatch(edge -> seam.untilOf(edge.from())
                                .filter(until -> !until.equals(seam.until()))
                                .isEmpty());
    }

    private static String day(Seam seam, ViolationGroup group) {
        return group.edges().stream()
                .map(edge -> seam.untilOf(edge.from()).orElse(seam.until()))
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" and "),
                        days -> days.isEmpty() ? seam.until().toString() : days));
    }

    private static Optional<Seam> seam(ViolationGroup group) {
        return SeamWays.seamAt(group.judge().map(), group.place());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        return Stream.concat(
                        Stream.concat(
                                group.edges().stream()
                                        .map(Edge::from)
                                        .distinct()
                                        .sorted()
                                        .flatMap(type -> demolition(type, group, shared).stream()),
                                Stream.of(WayOut.of(
                                        Kind.DELETE, takenAway(group) + at(group.place()) + why(group, shared)))),
                        seam(group).stream().map(seam -> later(seam, group, shared)))
                .toList();
    }

    private static String takenAway(ViolationGroup group) {
        return seam(group).filter(seam -> !isWholeOver(seam, group)).isPresent()
                ? "take away what leads over the seam, and its entry of `through`"
                : "take away what is left of the seam, then delete it";
    }

    /** A seam that goes before its module is growth. */
    private static String why(ViolationGroup group, GroupWays shared) {
        boolean isAsked = shared.commands().reasonAsked()
                && seam(group)
                        .filter(seam -> isWholeOver(seam, group) && !SeamWays.hasLeft(seam, group.judge()))
                        .isPresent();
        return isAsked ? ", and say why in a commit: `Ringfence-Reason: why`" : "";
    }

    /** A type of the seam goes once nobody needs it. What is called from outside is needed, whoever names it. */
    private static Optional<WayOut> demolition(TypeName type, ViolationGroup group, GroupWays shared) {
        if (!shared.around().isHere(type)) {
            return Optional.empty();
        }
        String what = seam(group).map(seam -> fromNowOn(seam, group, shared)).orElse("what is new");
        if (shared.around().isEntryPoint(type)) {
            return Optional.of(WayOut.of(
                    Kind.DO_WITHOUT,
                    "keep " + type + ", an entry point that is called from outside, and let it use " + what
                            + " alone"));
        }
        List<String> users = shared.around().edgesOf(type).stream()
                .filter(edge -> edge.to().equals(type) && !edge.from().equals(type))
                .map(edge -> edge.from().qualified())
                .distinct()
                .sorted()
                .toList();
        boolean isUsedElsewhere = shared.around().isNamedElsewhere(type);
        if (users.isEmpty() && !isUsedElsewhere) {
            return Optional.of(WayOut.of(Kind.DELETE, "delete " + type + ", which nobody uses"));
        }
        String who = users.isEmpty() ? "its users in other projects" : "its users, " + Wording.some(users) + ",";
        String also = seam(group).filter(seam -> isWholeOver(seam, group)).isPresent() ? " with the seam itself" : "";
        return Optional.of(WayOut.of(Kind.DO_WITHOUT, "let " + who + " use " + what + ", and delete " + type + also));
    }

    /** As long as the seam goes on, what is new is used over it. */
    private static String fromNowOn(Seam seam, ViolationGroup group, GroupWays shared) {
        return isWholeOver(seam, group)
                ? seam.successor().toString()
                : SeamWays.types(seam, shared.today(), shared.around())
                        .orElse("another type, to be named under `through`, since no other leads over the seam");
    }

    private static WayOut later(Seam seam, ViolationGroup group, GroupWays shared) {
        List<Seam.Through> over = isWholeOver(seam, group) ? List.of() : waysThatEnded(seam, group, shared.today());
        String of = over.isEmpty()
                ? ""
                : " of " + Wording.some(over.stream().map(Seam.Through::shown).toList());
        String why = shared.commands().reasonAsked() ? ", with another `because` that says why" : "";
        String text = "agree on a later `until`" + of + ", if " + seam.owner() + " does" + why;
        Place place = over.size() == 1 ? over.get(0).place() : seam.place();
        return shared.trial()
                .draft()
                .flatMap(draft -> later(draft, seam, over, shared.today().plusDays(ExceptionWay.DAYS)))
                .map(draft -> WayOut.edit(Kind.EXCEPTION, text, draft.edits()))
                .orElseGet(() -> WayOut.of(Kind.EXCEPTION, text + at(place)));
    }

    /** No type may stay for longer than the seam. */
    private static Optional<MapDraft> later(MapDraft draft, Seam seam, List<Seam.Through> over, LocalDate day) {
        if (over.isEmpty()) {
            return SeamEdits.until(draft, seam, day);
        }
        LocalDate last = day.isAfter(seam.until()) ? seam.until() : day;
        Optional<MapDraft> edited = Optional.of(draft);
        for (Seam.Through entry : over) {
            edited = edited.flatMap(each -> SeamEdits.until(each, seam, entry, last));
        }
        return edited;
    }

    private static List<Seam.Through> waysThatEnded(Seam seam, ViolationGroup group, LocalDate today) {
        return seam.through().stream()
                .filter(entry -> entry.until().filter(today::isAfter).isPresent())
                .filter(entry -> group.edges().stream()
                        .anyMatch(edge -> entry.types().stream().anyMatch(type -> type.matches(edge.from()))))
                .toList();
    }
}
