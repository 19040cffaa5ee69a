package dev.ringfence.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.ClaimEdits;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.edit.TableEdits;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows every way out of what a build is told, typed edits and commands as well as words that name a thing to be done,
 * and judges again: the finding is gone, and nothing else is there but what the message foretold.
 */
final class ToTheLetter {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", false);
    private static final Pattern PASTED = Pattern.compile("(packages|types|tables): \\[([^]]*)]");
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?([\\w.]+);");
    private static final Set<Rule> OF_MODULES =
            Set.of(Rule.EXTRACTED_MODULE, Rule.CLOSED_MODULE, Rule.UNDECLARED_DEPENDENCY);

    private final Set<WayOut.Kind> kinds = EnumSet.noneOf(WayOut.Kind.class);

    /** The kinds of the ways that were gone. */
    Set<WayOut.Kind> kinds() {
        return Set.copyOf(kinds);
    }

    /** Goes each way out of what the build is told. */
    void each(SmallBuild build, String shown) {
        each(build, shown, Map.of());
    }

    /** The same of a build in which frozen code was edited; sources that are there no more are restored as well. */
    void each(SmallBuild build, String shown, Map<Path, String> original) {
        List<Findings> before = build.judged();
        if (SmallBuild.anyKeepsFromJudging(before)) {
            return;
        }
        for (int at = 0; at < before.size(); at++) {
            new InProject(build, build.projects().get(at), before, before.get(at), shown, original).followEach();
        }
    }

    /** What one project of the build is told. */
    private final class InProject {

        private final SmallBuild build;
        private final World world;
        private final List<Findings> before;
        private final Findings told;
        private final String shown;
        private final Map<Path, String> original;
        private final Judge judge;

        InProject(
                SmallBuild build,
                World world,
                List<Findings> before,
                Findings told,
                String shown,
                Map<Path, String> original) {
            this.build = build;
            this.world = world;
            this.before = before;
            this.told = told;
            this.shown = shown;
            this.original = original;
            this.judge = world.judgeOfMap();
        }

        void followEach() {
            Advisor advisor = new Advisor(
                    judge,
                    COMMANDS,
                    Optional.of(new MapAtHand(
                            new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())),
                    told.violations(),
                    world.around());
            List<JudgedViolation> fresh =
                    told.violations().stream().filter(JudgedViolation::isNew).toList();
            for (ViolationGroup group : ViolationGroup.of(fresh, judge)) {
                Advice advice = advisor.on(group);
                advice.instead().ifPresent(instead -> useInstead(instead, group));
                advice.waysOut().stream().filter(WayOut::isPossible).forEach(way -> follow(way, group));
            }
            for (FrozenGroup group : FrozenGroup.of(told.frozen(), judge)) {
                advisor.on(group).waysOut().stream()
                        .filter(WayOut::isPossible)
                        .forEach(way -> followFrozen(way, group));
            }
        }

        private void follow(WayOut way, ViolationGroup group) {
            action(way, group).ifPresent(action -> {
                String as = shown + "\n" + group.ends().modules() + " " + group.rule() + "\n" + way;
                build.andBack(() -> {
                    action.run();
                    List<Findings> after = build.judged();
                    assertNothingElse(after, way, group, as);
                });
                kinds.add(way.kind());
            });
        }

        private void assertNothingElse(List<Findings> after, WayOut way, ViolationGroup group, String as) {
            assertThat(after.stream().flatMap(findings -> findings.problems().stream()))
                    .as(as)
                    .noneMatch(problem -> problem.isError());
            Set<Identity> fresh = SmallBuild.fresh(after);
            if (!way.text().contains("if all projects together have more")) {
                assertThat(fresh).as("mended: %s", as).doesNotContainAnyElementsOf(identities(group));
            }
            fresh.removeAll(SmallBuild.fresh(before));
            fresh.removeIf(identity -> isForetold(identity, way, group));
            assertThat(fresh).as("new: %s", as).isEmpty();
            assertThat(SmallBuild.stale(after, stale -> counts(stale, way)))
                    .as("stale: %s", as)
                    .isSubsetOf(SmallBuild.stale(before, stale -> true));
            assertThat(SmallBuild.frozen(after)).as("frozen: %s", as).isSubsetOf(SmallBuild.frozen(before));
        }

        /** A type that leaves takes along the need for what the map says of it, which the policy only tells. */
        private static boolean counts(Stale stale, WayOut way) {
            boolean isOfMap = stale.kind() == Stale.Kind.EXCEPTION
                    || stale.kind() == Stale.Kind.REQUIRES
                    || stale.kind() == Stale.Kind.CLAIM;
            boolean tellsOfIt = stale.kind() == Stale.Kind.EXCEPTION
                            && way.text().contains("delete the exception")
                    || stale.kind() == Stale.Kind.CLAIM && way.text().contains("claims without a class are told");
            return !(isOfMap && way.edits().isEmpty()) && !tellsOfIt;
        }

        /** What is done; nothing where the words leave it to a person. */
        private Optional<Runnable> action(WayOut way, ViolationGroup group) {
            return switch (way.kind()) {
                case BASELINE -> Optional.of(world::record);
                case STATE ->
                    way.edits().isEmpty()
                            ? Optional.empty()
                            : Optional.of(() -> {
                                build.edit(way.edits());
                                World.freezeAll(build.projects());
                            });
                case MOVE ->
                    writesNames()
                                    && way.text().startsWith("move ")
                                    && group.origins().size() == 1
                            ? Optional.of(() -> {
                                move(group.origins().get(0), group.targets().get(0));
                                recordWhereTold(way);
                            })
                            : Optional.empty();
                case DELETE, DO_WITHOUT ->
                    !group.rule().judgesData() && writesNames() && isEditable(group)
                            ? Optional.of(() -> {
                                doWithout(group);
                                recordWhereTold(way);
                            })
                            : Optional.empty();
                case CLAIM -> way.edits().isEmpty() ? paste(way) : edited(way);
                default -> way.edits().isEmpty() ? Optional.empty() : edited(way);
            };
        }

        private Optional<Runnable> edited(WayOut way) {
            return Optional.of(() -> {
                build.edit(way.edits());
                recordWhereTold(way);
            });
        }

        private void recordWhereTold(WayOut way) {
            way.command().ifPresent(unused -> build.projects().forEach(World::record));
        }

        /** Frozen code is not to be edited, whatever it uses. */
        private boolean isEditable(ViolationGroup group) {
            boolean isFrozen = group.origins().stream()
                    .flatMap(type -> judge.ownerOf(type).owningModule().stream())
                    .anyMatch(module -> module.state().codeIsReadOnly());
            return !isFrozen && (!group.edges().isEmpty() || !isAnyUsed(group.origins()));
        }

        private boolean isAnyUsed(List<TypeName> types) {
            return types.stream()
                    .anyMatch(type -> build.sources().entrySet().stream()
                            .anyMatch(source -> !isOf(type, source.getKey()) && names(source.getValue(), type)));
        }

        private Optional<Runnable> paste(WayOut way) {
            Optional<Module> right = judge.map().modules().values().stream()
                    .filter(module -> !module.external() && module.state() == State.ACTIVE)
                    .filter(module -> !module.claims().isEmpty())
                    .findFirst();
            return right.isEmpty() || !way.text().contains("to the right module")
                    ? Optional.empty()
                    : Optional.of(() -> {
                        Matcher matcher = PASTED.matcher(way.text());
                        while (matcher.find()) {
                            claim(
                                    right.get().name(),
                                    matcher.group(1),
                                    List.of(matcher.group(2).split(", ")));
                        }
                        recordWhereTold(way);
                    });
        }

        private void claim(ModuleName module, String key, List<String> patterns) {
            MapSource source = new MapSource("module-map.yaml", world.mapText(), world.mapFiles());
            MapDraft draft = MapDraft.of(source, world.moduleMap());
            build.edit((key.equals("tables")
                            ? TableEdits.owning(draft, module, patterns)
                            : ClaimEdits.claiming(draft, module, key, patterns))
                    .orElseThrow()
                    .edits());
        }

        /** Takes the lines out that name what may not be used, or the types that may not be here. */
        private void doWithout(ViolationGroup group) {
            build.sources().forEach((file, text) -> {
                Optional<TypeName> type = group.origins().stream()
                        .filter(each -> isOf(each, file))
                        .findFirst();
                if (type.isPresent() && group.edges().isEmpty()) {
                    SmallBuild.delete(file);
                } else if (type.isPresent()) {
                    List<TypeName> targets = group.edges().stream()
                            .filter(edge -> edge.from().equals(type.get()))
                            .map(Edge::to)
                            .toList();
                    SmallBuild.write(
                            file,
                            text.lines()
                                            .filter(line -> targets.stream().noneMatch(target -> names(line, target)))
                                            .collect(Collectors.joining("\n"))
                                    + "\n");
                }
            });
            build.projects().forEach(World::changed);
        }

        /** Moves the type beside what it uses, and lets everybody name it by its new name. */
        private void move(TypeName type, TypeName target) {
            String there = target.packageName();
            Path from = fileOf(type).orElseThrow();
            Path beside = fileOf(target).orElseThrow();
            build.rewrite(text -> text.replaceAll(
                    "\\b" + type.qualified().replace(".", "\\.") + "\\b", there + "." + type.simpleName()));
            String text = Objects.requireNonNull(build.sources().get(from));
            SmallBuild.delete(from);
            SmallBuild.write(
                    beside.resolveSibling(type.simpleName() + ".java"),
                    text.replaceFirst("package [^;]*;", "package " + there + ";"));
        }

        private Optional<Path> fileOf(TypeName type) {
            return build.sources().keySet().stream()
                    .filter(file -> isOf(type, file))
                    .findFirst();
        }

        /** An import that nothing needs names its type in full as well. */
        private boolean writesNames() {
            return build.sources().values().stream()
                    .allMatch(text -> IMPORT.matcher(text)
                            .results()
                            .noneMatch(found ->
                                    text.split("\\b" + new TypeName(found.group(1)).simpleName() + "\\b").length > 2));
        }

        /** Each module that is named may be used; which of its types, its own exports say. */
        private void useInstead(String instead, ViolationGroup group) {
            int names = instead.indexOf("may use: ");
            if (names < 0) {
                return;
            }
            kinds.add(WayOut.Kind.USE_ALLOWED);
            for (String name : instead.substring(names + "may use: ".length()).split(", ")) {
                for (TypeName target : typesOf(name)) {
                    Optional<Judgement.Broken> broken = judge.judge(
                                    new Edge(group.origins().get(0), target))
                            .broken();
                    assertThat(broken.filter(each -> OF_MODULES.contains(each.rule())))
                            .as("instead: %s\n%s\n%s", shown, instead, target)
                            .isEmpty();
                }
            }
        }

        private List<TypeName> typesOf(String module) {
            return build.sources().keySet().stream()
                    .map(ToTheLetter::typeOf)
                    .filter(type -> judge.ownerOf(type)
                            .owningModule()
                            .filter(owner -> owner.name().value().equals(module))
                            .isPresent())
                    .toList();
        }

        private void followFrozen(WayOut way, FrozenGroup group) {
            Set<String> mended = mended(way, group);
            String as = shown + "\n" + group.module().name() + "\n" + way + "\n" + group.changes();
            if (mended.isEmpty()) {
                return;
            }
            build.andBack(() -> {
                frozenAction(way, group).run();
                List<Findings> after = build.judged();
                Set<String> frozen = SmallBuild.frozen(after);
                assertThat(frozen).as("mended: %s", as).doesNotContainAnyElementsOf(mended);
                assertThat(frozen).as("frozen: %s", as).isSubsetOf(SmallBuild.frozen(before));
                assertThat(SmallBuild.stale(after, stale -> stale.kind() == Stale.Kind.LOCK))
                        .as("stale: %s", as)
                        .isSubsetOf(SmallBuild.stale(before, stale -> true));
            });
            kinds.add(way.kind());
        }

        /** The elements that the way speaks of. */
        private Set<String> mended(WayOut way, FrozenGroup group) {
            return switch (way.kind()) {
                case FREEZE -> elements(group.changes().stream());
                case UNDO ->
                    original.isEmpty()
                            ? Set.of()
                            : elements(group.changes().stream()
                                    .filter(change ->
                                            way.text().startsWith("undo") ? !isNewType(change) : isRenamed(change)));
                case MOVE ->
                    elements(group.changes().stream().filter(change -> isNewType(change) && !isRenamed(change)));
                default -> Set.of();
            };
        }

        private Runnable frozenAction(WayOut way, FrozenGroup group) {
            return switch (way.kind()) {
                case FREEZE -> () -> world.compile().freeze("agreed");
                case UNDO -> way.text().startsWith("undo") ? this::undo : () -> nameBack(group);
                default -> () -> moveWhatIsNew(group);
            };
        }

        private void undo() {
            original.forEach(SmallBuild::write);
            build.projects().forEach(World::changed);
        }

        private void nameBack(FrozenGroup group) {
            group.changes().stream().filter(InProject::isRenamed).forEach(change -> {
                SmallBuild.delete(
                        fileOf(new TypeName(change.change().element())).orElseThrow());
            });
            undo();
        }

        private void moveWhatIsNew(FrozenGroup group) {
            TypeName there = build.sources().keySet().stream()
                    .map(ToTheLetter::typeOf)
                    .filter(type -> judge.ownerOf(type)
                            .owningModule()
                            .filter(module -> module.state() == State.ACTIVE)
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            group.changes().stream()
                    .filter(change -> isNewType(change) && !isRenamed(change))
                    .forEach(change -> move(new TypeName(change.change().element()), there));
        }

        private static boolean isNewType(JudgedChange change) {
            return change.change().change() == FrozenChange.Change.ADDED
                    && change.change().element().indexOf('#') < 0;
        }

        private static boolean isRenamed(JudgedChange change) {
            return change.change().renamedFrom().isPresent();
        }

        private static Set<String> elements(Stream<JudgedChange> changes) {
            return changes.map(change -> change.change().element()).collect(Collectors.toSet());
        }
    }

    private static TypeName typeOf(Path file) {
        String path = file.toString().replace('\\', '/');
        return new TypeName(path.substring(path.indexOf("/java/") + "/java/".length(), path.lastIndexOf('.'))
                .replace('/', '.'));
    }

    private static boolean isOf(TypeName type, Path file) {
        return typeOf(file).equals(type);
    }

    private static boolean names(String text, TypeName type) {
        return Arrays.stream(text.split("[^\\w.]+")).anyMatch(type.qualified()::equals);
    }

    /** Where a module claims more, its rules hold there; a warning of a cycle is told with the edit. */
    private static boolean isForetold(Identity identity, WayOut way, ViolationGroup group) {
        if (identity instanceof Identity.OfCycle) {
            return way.text().contains("a warning, since it makes a cycle");
        }
        if (way.text().contains("first delete the exception that is over")
                || way.text().contains("exceptions with `edges` may excuse too few")) {
            return identity instanceof Identity.OfEdge;
        }
        Set<TypeName> claimed = new HashSet<>(group.origins());
        return way.kind() == WayOut.Kind.CLAIM
                && identity instanceof Identity.OfEdge edge
                && (claimed.contains(edge.edge().from())
                        || claimed.contains(edge.edge().to()));
    }

    private static List<Identity> identities(ViolationGroup group) {
        return group.violations().stream().map(JudgedViolation::identity).toList();
    }
}
