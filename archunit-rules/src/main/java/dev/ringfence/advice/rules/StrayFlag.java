package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the words where a flag of a seam is read by a type that is none of the seam's. */
final class StrayFlag implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.STRAY_FLAG;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        List<String> flags = names(group);
        String are =
                flags.size() == 1 ? "the flag " + flags.get(0) + " is" : "the flags " + Wording.some(flags) + " are";
        String types = seam(group).flatMap(SeamWays::types).map(" by "::concat).orElse(" by nobody");
        String where = seam(group).map(seam -> " at the seam " + seam.name()).orElse("");
        return new Reason(
                are + " read" + where + " alone," + types + at(group.place()),
                group.because(),
                seam(group).map(Seam::owner).or(() -> group.ends().owner()));
    }

    private static Optional<Seam> seam(ViolationGroup group) {
        return SeamWays.seamAt(group.judge().map(), group.place());
    }

    private static List<String> names(ViolationGroup group) {
        Stream<TypeName> ends = group.edges().isEmpty()
                ? group.origins().stream()
                : group.edges().stream().map(Edge::to);
        return ends.flatMap(end -> DataEnd.of(end).stream())
                .map(DataEnd::name)
                .distinct()
                .toList();
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        Optional<Seam> seam = seam(group);
        Optional<String> end = seam.flatMap(each -> SeamWays.end(each, group.judge(), shared.today()));
        return end.isPresent()
                ? afterwards(seam.orElseThrow(), end.get(), group, shared)
                : asLongAsItLeads(group, shared);
    }

    /** The flags of a seam go with it, wherever they are read. */
    private static List<WayOut> afterwards(Seam seam, String end, ViolationGroup group, GroupWays shared) {
        return Stream.of(
                        Stream.of(WayOut.of(
                                Kind.DO_WITHOUT, "read no flag any more, and use " + seam.successor() + " alone")),
                        Stream.of(SeamWays.demolished(seam, end)),
                        new DataWays(group, shared).excuse(),
                        Stream.of(shared.recordDebt()))
                .flatMap(each -> each)
                .toList();
    }

    private static List<WayOut> asLongAsItLeads(ViolationGroup group, GroupWays shared) {
        Optional<Seam> seam = seam(group);
        Stream<WayOut> ask = Stream.of(WayOut.of(
                Kind.DO_WITHOUT,
                seam.flatMap(each -> SeamWays.types(each, shared.today(), shared.around()))
                        .map(types -> "ask " + types + ", and leave the choice to the seam")
                        .orElse("leave the choice to the seam, and read the flag there")));
        Stream<WayOut> through = seam.stream()
                .flatMap(each ->
                        SeamWays.through(each, group.origins(), group.edges(), Rule.STRAY_FLAG, shared.trial())
                                .stream());
        return Stream.of(ask, through, new DataWays(group, shared).excuse(), Stream.of(shared.recordDebt()))
                .flatMap(each -> each)
                .toList();
    }
}
