package dev.ringfence.extract.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Cycles;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of moves is what two whole judgements say, one by the map and one by the map with the edit. */
class RandomMovesTest {

    private static final int WORLDS = 60;

    /** Lists the lines by the judge and the exceptions of a map alone, each with its rule. */
    private static Map<String, String> lines(Scene scene, ModuleMap map) {
        Judge judge = new Judge(map);
        Exceptions exceptions = new Exceptions(judge, Scenes.TODAY);
        TreeMap<String, String> lines = new TreeMap<>();
        scene.edges()
                .forEach(edge -> judge.judge(edge)
                        .broken()
                        .filter(broken -> exceptions
                                .excusing(edge)
                                .filter(RandomMovesTest::holds)
                                .isEmpty())
                        .ifPresent(broken ->
                                lines.put(edge.toString(), broken.rule().id())));
        for (TypeName type : scene.types()) {
            Optional<Judgement.Broken> broken = judge.judgeExistence(type).broken();
            broken.filter(found -> exceptions
                            .excusing(type, found.rule())
                            .filter(RandomMovesTest::holds)
                            .isEmpty())
                    .ifPresent(found -> lines.put(type.qualified(), found.rule().id()));
        }
        return lines;
    }

    private static boolean holds(ExceptionEntry entry) {
        return !entry.isExpiredOn(Scenes.TODAY);
    }

    private static List<String> only(Map<String, String> these, Map<String, String> those) {
        return these.entrySet().stream()
                .filter(line -> !those.containsKey(line.getKey()))
                .map(line -> line.getValue() + " " + line.getKey())
                .sorted()
                .toList();
    }

    private static List<String> texts(List<DebtLine> lines) {
        return lines.stream()
                .map(line -> line.rule().id() + " " + line.text())
                .sorted()
                .toList();
    }

    @Test
    void lines_gone_and_added_are_those_of_two_whole_judgements() {
        int judged = 0;
        int changed = 0;
        for (long seed = 1; seed <= WORLDS; seed++) {
            RandomWorld world = new RandomWorld(seed);
            Scene scene = world.scene();
            for (int at = 0; at < 6; at++) {
                String asked = at == 5 ? world.move() + ", " + world.move() : world.move();
                if (AskWhatIf.about(asked, scene) instanceof WhatIf whatIf) {
                    ModuleMap then = Scenes.map(Scenes.edited(scene.map().text(), whatIf.edits()));
                    Map<String, String> before = lines(scene, scene.judge().map());
                    Map<String, String> after = lines(scene, then);
                    assertThat(texts(whatIf.gone()))
                            .as(asked + "\n" + scene.map().text())
                            .isEqualTo(only(before, after));
                    assertThat(texts(whatIf.added())).isEqualTo(only(after, before));
                    assertThat(List.of(whatIf.linesBefore(), whatIf.linesAfter()))
                            .containsExactly(before.size(), after.size());
                    assertThat(whatIf.types().stream().map(WhatIf.Moved::type)).isEqualTo(moved(scene, then));
                    judged++;
                    changed += whatIf.gone().isEmpty() ? 0 : 1;
                }
            }
        }
        assertThat(judged).isGreaterThan(WORLDS);
        assertThat(changed).isGreaterThan(WORLDS / 2);
    }

    private static List<TypeName> moved(Scene scene, ModuleMap then) {
        Judge later = new Judge(then);
        return scene.types().stream()
                .filter(type -> !module(later, type).equals(module(scene.judge(), type)))
                .toList();
    }

    private static Optional<ModuleName> module(Judge judge, TypeName type) {
        return judge.ownerOf(type).owningModule().map(Module::name);
    }

    @Test
    void what_is_offered_is_the_best_of_all_moves_of_one_type() {
        int offered = 0;
        for (long seed = 1; seed <= WORLDS / 5; seed++) {
            Scene scene = new RandomWorld(1000 + seed).scene();
            for (Optional<ModuleName> about : List.of(Optional.<ModuleName>empty(), Optional.of(new ModuleName("a")))) {
                List<Offer> offers = BestMoves.of(scene, about, 4);

                assertThat(offers)
                        .as(scene.map().text() + scene.code().edges().keySet())
                        .isEqualTo(bestOfAll(scene, about).stream().limit(4).toList());
                offered += offers.size();
            }
        }
        assertThat(offered).isGreaterThan(WORLDS / 2);
    }

    @Test
    void the_modules_that_a_move_brings_into_a_cycle_are_those_of_two_whole_measurements() {
        int brought = 0;
        int kept = 0;
        for (long seed = 1; seed <= WORLDS / 2; seed++) {
            Scene scene = new RandomWorld(2000 + seed).scene(12);
            NewCycles cycles = new NewCycles(scene, EdgesOfTypes.of(scene));
            for (TypeName type : scene.types()) {
                for (ModuleName target : neighbours(scene, type)) {
                    if (AskWhatIf.about("type:" + type + " -> " + target, scene) instanceof WhatIf whatIf) {
                        List<ModuleName> expected = intoCycle(whatIf);
                        assertThat(cycles.of(type, target))
                                .as(type + " -> " + target + "\n" + scene.map().text()
                                        + scene.code().edges().keySet())
                                .isEqualTo(expected);
                        brought += expected.isEmpty() ? 0 : 1;
                        kept += expected.isEmpty() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(Math.min(brought, kept)).isGreaterThan(WORLDS / 4);
    }

    /** Asks of every move of every type to each module with which it has an edge. */
    private static List<Offer> bestOfAll(Scene scene, Optional<ModuleName> about) {
        List<Offer> best = new ArrayList<>();
        for (TypeName type : scene.types()) {
            neighbours(scene, type).stream()
                    .filter(target -> isAbout(about, module(scene.judge(), type), target))
                    .flatMap(target -> offer(scene, type, target).stream())
                    .filter(Offer::isWorthIt)
                    .min(Offer.ORDER)
                    .ifPresent(best::add);
        }
        best.sort(Offer.ORDER);
        return best;
    }

    private static boolean isAbout(Optional<ModuleName> about, Optional<ModuleName> from, ModuleName to) {
        return about.isEmpty() || isIn(Optional.of(to), about.get()) != isIn(from, about.get());
    }

    private static boolean isIn(Optional<ModuleName> module, ModuleName top) {
        return module.filter(each -> each.path().get(0).equals(top)).isPresent();
    }

    private static Set<ModuleName> neighbours(Scene scene, TypeName type) {
        TreeSet<ModuleName> modules = new TreeSet<>();
        scene.edges()
                .filter(edge -> isAt(edge, type))
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .flatMap(end -> module(scene.judge(), end).stream())
                .forEach(modules::add);
        module(scene.judge(), type).ifPresent(modules::remove);
        return modules;
    }

    private static boolean isAt(Edge edge, TypeName type) {
        return edge.from().equals(type) || edge.to().equals(type) || edge.to().equals(DataEnd.relation(type));
    }

    private static Optional<Offer> offer(Scene scene, TypeName type, ModuleName target) {
        boolean isByName = scene.judge().ownerOf(type) instanceof Owner.Owned owned
                && owned.claim().pattern().text().equals(type.qualified());
        return !isByName && AskWhatIf.about("type:" + type + " -> " + target, scene) instanceof WhatIf whatIf
                ? Optional.of(new Offer(
                        type,
                        module(scene.judge(), type),
                        target,
                        whatIf.gone().size(),
                        whatIf.added().size(),
                        borders(scene, scene.judge())
                                - borders(
                                        scene,
                                        new Judge(Scenes.map(
                                                Scenes.edited(scene.map().text(), whatIf.edits())))),
                        intoCycle(whatIf)))
                : Optional.empty();
    }

    private static List<ModuleName> intoCycle(WhatIf whatIf) {
        TreeSet<ModuleName> joined = new TreeSet<>();
        for (Cycles.Cycle after : whatIf.cyclesAfter()) {
            if (whatIf.cyclesBefore().stream()
                    .noneMatch(before -> before.modules().containsAll(after.modules()))) {
                Set<ModuleName> fresh = new TreeSet<>(after.modules());
                whatIf.cyclesBefore().forEach(before -> fresh.removeAll(before.modules()));
                joined.addAll(fresh.isEmpty() ? after.modules() : fresh);
            }
        }
        return List.copyOf(joined);
    }

    private static int borders(Scene scene, Judge judge) {
        return (int) scene.edges()
                .filter(edge -> isBorder(top(judge, edge.from()), top(judge, edge.to()), judge))
                .count();
    }

    private static Optional<ModuleName> top(Judge judge, TypeName end) {
        return module(judge, end).map(name -> name.path().get(0));
    }

    private static boolean isBorder(Optional<ModuleName> from, Optional<ModuleName> to, Judge judge) {
        return from.isPresent()
                && to.isPresent()
                && !from.equals(to)
                && !judge.map().module(to.get()).orElseThrow().shared();
    }
}
