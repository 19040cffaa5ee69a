package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.State;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.map.edit.TableEdits;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Holds the ways out of uses of another module's tables that several rules have. */
record DataWays(ViolationGroup group, GroupWays shared) {

    private static final int MOST_EXCUSED = 5;
    private static final int EXPORTED_SHOWN = 3;

    private WhoseData whose() {
        return new WhoseData(group);
    }

    /** Says what takes the place of a shared table, or of an association. */
    WayOut askOwner() {
        boolean ofEntities = whose().claims(group.targets()).isEmpty();
        String text =
                ofEntities ? "keep the id in the place of the association, and " + ask() : ask() + insteadOfTables();
        return WayOut.of(Kind.DO_WITHOUT, text);
    }

    /** Nobody else changes a table, but a copy does for one that is only read. */
    private String insteadOfTables() {
        if (isRead()) {
            return ", or keep a copy that its events fill";
        }
        List<String> changed = names(end -> end.kind() != DataEnd.Kind.READS);
        List<String> read = names(end -> !changed.contains(end.name()));
        return read.isEmpty()
                ? ", to change " + group.pronounOfTargets()
                : ", to change " + Wording.some(changed) + ", and keep a copy of " + Wording.some(read)
                        + " that its events fill, or ask for that too";
    }

    private List<String> names(Predicate<DataEnd> wanted) {
        return ends().stream()
                .filter(wanted)
                .map(DataEnd::name)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isRead() {
        return ends().stream().allMatch(end -> end.kind() == DataEnd.Kind.READS);
    }

    private List<DataEnd> ends() {
        return group.targets().stream().flatMap(end -> DataEnd.of(end).stream()).toList();
    }

    private String ask() {
        Module owner = group.innermost().orElseThrow();
        if (whose().onItsWayOut().isPresent()) {
            return "ask what takes the place of " + owner.name();
        }
        if (!(owner.exports() instanceof Exports.Only only)) {
            return "ask a type of " + owner.name() + declared(owner);
        }
        List<String> exported = only.entries().stream()
                .map(Export::patterns)
                .flatMap(Collection::stream)
                .map(NamePattern::text)
                .toList();
        return exported.isEmpty()
                ? "let " + owner.name() + " export a type that answers" + declared(owner)
                : "ask what " + owner.name() + " exports, " + Wording.some(exported, EXPORTED_SHOWN) + declared(owner);
    }

    private String declared(Module owner) {
        Optional<Module> user = group.user();
        boolean isDeclared = user.filter(
                        each -> !each.mayUse(owner) && each.name().isSiblingOf(owner.name()))
                .isEmpty();
        return isDeclared ? "" : " (" + user.orElseThrow().name() + " requires it then)";
    }

    /** Opens tables for reading; nothing where more than reading is done. */
    Stream<WayOut> openForReading() {
        List<DataEnd> ends = ends();
        if (!isRead() || group.user().isEmpty() || whose().onItsWayOut().isPresent()) {
            return Stream.empty();
        }
        ModuleName reader = group.user().get().name();
        String text = "open " + group.pronounOfTargets() + " for reading: let "
                + group.innermost().orElseThrow().name() + " open "
                + Wording.some(ends.stream().map(DataEnd::name).toList()) + " to " + reader;
        return Stream.of(shared.trial()
                .draft()
                .flatMap(draft -> opened(draft, ends, reader))
                .filter(draft -> allows(new Judge(draft.map())))
                .map(draft ->
                        shared.trial().withWhatFollows(WayOut.edit(Kind.EXPORTS, text, edits(draft)), draft.map()))
                .orElseGet(() -> WayOut.of(
                        Kind.EXPORTS,
                        text + ", by `to: [" + reader + "]`"
                                + at(whose().claims(group.targets()).get(0).place()))));
    }

    private List<MapEdit> edits(MapDraft draft) {
        return shared.trial().draft().map(draft::editsSince).orElse(draft.edits());
    }

    /** An edit moves what stands behind it, so each table's claim is looked up in the edited map. */
    private static Optional<MapDraft> opened(MapDraft draft, List<DataEnd> ends, ModuleName reader) {
        Optional<MapDraft> edited = Optional.of(draft);
        for (DataEnd end : ends) {
            edited = edited.flatMap(each -> claim(new Judge(each.map()), end.asName())
                    .flatMap(claim -> claim.isOpenTo(reader)
                            ? Optional.of(each)
                            : TableEdits.opening(each, claim, end.table().orElseThrow(), reader)));
        }
        return edited;
    }

    private static Optional<TableClaim> claim(Judge judge, TypeName table) {
        return judge.ownerOf(table) instanceof Owner.OwnedTable owned ? Optional.of(owned.claim()) : Optional.empty();
    }

    private boolean allows(Judge judge) {
        return group.edges().stream()
                .allMatch(edge -> judge.judge(edge).broken().isEmpty());
    }

    /** Excuses a few uses for a time, each by its two ends. */
    Stream<WayOut> excuse() {
        if (group.edges().size() > MOST_EXCUSED) {
            return Stream.empty();
        }
        List<String> entries = group.edges().stream().map(this::exception).toList();
        String text = "excuse " + group.pronoun() + " for a time";
        Optional<MapDraft> draft = shared.trial().draft();
        return draft.isEmpty()
                ? Stream.of(
                        WayOut.of(Kind.EXCEPTION, text + ": add " + String.join(", ", entries) + " to `exceptions`"))
                : draft
                        .flatMap(each -> each.excepting(entries))
                        .filter(each -> excuses(each.map()))
                        .map(each -> WayOut.edit(Kind.EXCEPTION, text, each.edits()))
                        .stream();
    }

    private boolean excuses(ModuleMap edited) {
        Exceptions exceptions = new Exceptions(new Judge(edited), shared.today());
        return group.edges().stream().allMatch(edge -> exceptions.excusing(edge).isPresent());
    }

    private String exception(Edge edge) {
        String from = DataEnd.is(edge.from()) ? '"' + edge.from().qualified() + '"' : Wording.pattern(edge.from());
        return "{from: " + from + ", to: \"" + edge.to() + "\", because: \"why it has to be\", until: "
                + shared.today().plusDays(ExceptionWay.DAYS) + "}";
    }

    /** What a module left behind when it left is no debt. */
    Stream<WayOut> record() {
        boolean hasLeft = group.innermost()
                .filter(owner -> owner.state() == State.EXTRACTED)
                .isPresent();
        return hasLeft ? Stream.empty() : Stream.of(shared.recordDebt());
    }
}
