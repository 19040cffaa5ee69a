package dev.ringfence.report.data;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.GrowthAdvice;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ShownEdge;
import dev.ringfence.advice.StaleAdvice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.ReportOrigin;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedGrowth;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what a report says of one project. */
final class ReportOfProject {

    /** Each edit of the map that is offered is tried first, and nobody reads the ways out of more pairs of modules. */
    private static final int ADVISED = 40;

    private final ProjectReport report;
    private final Findings findings;
    private final List<Advice> advice = new ArrayList<>();
    private final Map<JudgedViolation, Integer> onViolations = new HashMap<>();
    private final Map<String, Integer> onFrozen = new HashMap<>();

    ReportOfProject(ProjectReport report) {
        this.report = report;
        this.findings = report.verdict().findings();
    }

    Report gathered() {
        report.judge().ifPresent(this::advise);
        List<ReportedViolation> violations =
                report.judge().map(this::violations).orElse(List.of());
        List<ReportedChange> frozen = report.judge().stream()
                .flatMap(judge -> FrozenGroup.of(findings.frozen(), judge).stream())
                .flatMap(group -> group.changes().stream().map(change -> change(change, group)))
                .toList();
        return new Report(
                report.origin().tool(),
                report.project(),
                verdict(),
                report.view(),
                report.judge().flatMap(judge -> report.origin().map().map(found -> map(found, judge))),
                findings.growth().map(ReportOfProject::base),
                List.of(project()),
                report.judge()
                        .map(judge ->
                                ModulesOfMap.of(judge.map(), findings.coverage().ofModules()))
                        .orElse(List.of()),
                report.judge().map(judge -> UsesOfProject.of(findings, judge)).orElse(List.of()),
                rules(),
                violations,
                report.judge().stream()
                        .flatMap(judge -> judge.map().exceptions().stream())
                        .map(ReportOfProject::exception)
                        .toList(),
                frozen,
                findings.stale().stream().map(this::stale).toList(),
                findings.growth().map(this::growth).orElse(List.of()),
                findings.problems().stream().map(this::problem).toList(),
                List.copyOf(advice));
    }

    private ReportedVerdict verdict() {
        if (report.verdict() instanceof Verdict.Kept) {
            return ReportedVerdict.KEPT;
        }
        return report.verdict() instanceof Verdict.Broken ? ReportedVerdict.BROKEN : ReportedVerdict.COULD_NOT_RUN;
    }

    /** What there is of each module is told with the modules. */
    private ReportedProject project() {
        return new ReportedProject(
                report.project(),
                report.origin().folder(),
                report.origin().code(),
                verdict(),
                findings.coverage().told(),
                Counts.of(findings));
    }

    private static ReportedMap map(ReportOrigin.MapFound found, Judge judge) {
        return new ReportedMap(found.file(), found.folder(), judge.map().parts(), found.digest(), policy(judge.map()));
    }

    private static SortedMap<String, String> policy(ModuleMap map) {
        Policy policy = map.policy();
        SortedMap<String, String> keys = new TreeMap<>();
        keys.put("unmapped", id(policy.unmapped()));
        keys.put("stale", id(policy.stale()));
        keys.put("unused", id(policy.unused()));
        keys.put("cycles", id(policy.cycles()));
        keys.put("growth", id(policy.growth()));
        keys.put("unparsable", id(policy.unparsable()));
        if (map.judgesTables()) {
            keys.put("unowned", id(policy.unowned()));
        }
        return keys;
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static ReportedBase base(GrowthFindings growth) {
        return new ReportedBase(
                growth.base(),
                growth.commit(),
                id(growth.policy()),
                growth.closed(),
                growth.moved(),
                growth.lines(),
                growth.fixed(),
                growth.notes());
    }

    private List<Rule> rules() {
        return Stream.concat(
                        findings.violations().stream().map(JudgedViolation::rule),
                        findings.frozen().stream().map(unused -> Rule.FROZEN_CODE))
                .distinct()
                .sorted()
                .toList();
    }

    private void advise(Judge judge) {
        Advisor advisor = new Advisor(judge, report.commands(), report.map(), findings.violations(), report.around());
        List<JudgedViolation> fresh =
                findings.violations().stream().filter(JudgedViolation::isNew).toList();
        ViolationGroup.of(fresh, judge).stream().limit(ADVISED).forEach(group -> {
            group.violations().forEach(violation -> onViolations.put(violation, advice.size()));
            advice.add(advisor.on(group));
        });
        List<JudgedChange> changes =
                findings.frozen().stream().filter(JudgedChange::breaks).toList();
        FrozenGroup.of(changes, judge).stream().limit(ADVISED).forEach(group -> {
            onFrozen.put(group.module().name().value(), advice.size());
            advice.add(advisor.on(group));
        });
    }

    /** There may be tens of thousands, so each is made when it is asked for. */
    private List<ReportedViolation> violations(Judge judge) {
        List<JudgedViolation> all = findings.violations();
        return new AbstractList<>() {

            @Override
            public ReportedViolation get(int number) {
                return violation(all.get(number), judge);
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }

    private ReportedViolation violation(JudgedViolation violation, Judge judge) {
        ShownEdge ends = ShownEdge.of(violation.identity(), judge);
        Reason reason = Advisor.reason(violation, judge);
        return new ReportedViolation(
                FindingId.of(violation.identity().text()),
                violation.rule(),
                status(violation.status()),
                violation.breaks(),
                new ReportedEnd(ends.fromModule(), ends.fromType()),
                ends.toType().map(type -> new ReportedEnd(ends.toModule().orElseThrow(), type)),
                violation.violation().seenBy().stream().map(Engine::id).sorted().toList(),
                reason.ask(),
                reason.message() + how(violation),
                ReportedGround.of(violation.status()),
                violation.places(),
                violation.violation().broken().place().ofLine(),
                line(violation).flatMap(report.recorded()),
                Optional.ofNullable(onViolations.get(violation)),
                report.project(),
                report.origin().code());
    }

    /** What stands in the places is known only where the code was read, and so of new violations. */
    private static String how(JudgedViolation violation) {
        String how = violation.isNew()
                ? violation.violation().sightings().stream()
                        .flatMap(sighting -> sighting.how().stream())
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
        return how.isEmpty() ? "" : "; " + how;
    }

    /** Returns what the line of a baseline says that knows the violation. */
    private static Optional<Identity> line(JudgedViolation violation) {
        if (violation.status() instanceof Status.Known) {
            return Optional.of(violation.identity());
        }
        return violation.status() instanceof Status.Moved moved ? Optional.of(moved.from()) : Optional.empty();
    }

    private static ReportedStatus status(Status status) {
        return ReportedStatus.ofId(status.id()).orElseThrow();
    }

    /** Writes why one change is a change, as if it stood alone. */
    private ReportedChange change(JudgedChange judged, FrozenGroup group) {
        FrozenChange change = judged.change();
        Reason reason = Advisor.reason(new FrozenGroup(group.module(), List.of(judged)));
        String module = change.module().value();
        return new ReportedChange(
                FindingId.of(module + " " + change.element()),
                module,
                change.change().id(),
                change.element(),
                change.renamedFrom(),
                status(judged.status()),
                judged.breaks(),
                reason.ask(),
                reason.message(),
                ReportedGround.of(judged.status()),
                judged.place(),
                judged.breaks() ? Optional.ofNullable(onFrozen.get(module)) : Optional.empty(),
                report.project());
    }

    private static ReportedException exception(ExceptionEntry entry) {
        return new ReportedException(
                entry.from().toString(),
                entry.to().map(Object::toString),
                entry.rule().map(Rule::id),
                entry.because(),
                entry.owner(),
                entry.until(),
                entry.edges().stream().boxed().findFirst(),
                entry.place().ofLine());
    }

    private ReportedStale stale(Stale stale) {
        return new ReportedStale(
                stale.kind().id(),
                stale.why().id(),
                StaleAdvice.why(stale),
                StaleAdvice.wayOut(stale.kind(), List.of(stale), report.commands()),
                stale.from(),
                stale.to(),
                new Place(stale.file(), stale.line()),
                report.judge()
                        .filter(judge -> stale.breaks(judge.map().policy()))
                        .isPresent());
    }

    private List<ReportedGrowth> growth(GrowthFindings growth) {
        return growth.entries().stream().map(judged -> growth(judged, growth)).toList();
    }

    private ReportedGrowth growth(JudgedGrowth judged, GrowthFindings growth) {
        Optional<String> owner =
                judged.entry().to().flatMap(type -> report.judge().flatMap(judge -> GrowthAdvice.owner(judge, type)));
        Optional<String> remedy = judged.breaks()
                ? Optional.of(GrowthAdvice.wayOut(judged.entry().kind(), growth, report.commands()))
                : Optional.empty();
        return new ReportedGrowth(judged.entry(), judged.breaks(), owner, remedy);
    }

    private ReportedProblem problem(Problem problem) {
        return new ReportedProblem(
                problem.isError(), problem.place(), problem.message(), problem.remedy(report.commands()::of));
    }
}
