package dev.ringfence.explain.answer;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says what one module has to do with another.
 *
 * @param module the other, or what stands for none
 * @param owner whom to ask
 * @param allowed edges that the map allows
 * @param excepted edges that an exception excuses
 * @param overSeam edges that a seam lets stand until a date
 * @param known edges that a baseline holds
 * @param fresh edges that break a rule and are not recorded
 * @param uses on how many lines
 * @param heaviest the types that are used most, with the number of lines
 */
public record UsesOfModule(
        String module,
        Optional<String> owner,
        long allowed,
        long excepted,
        long overSeam,
        long known,
        long fresh,
        int uses,
        Map<TypeName, Integer> heaviest) {

    private static final int HEAVIEST = 3;
    private static final Comparator<UsesOfModule> MOST_DEBT_FIRST = Comparator.comparing(UsesOfModule::debt)
            .reversed()
            .thenComparing(Comparator.comparing(UsesOfModule::uses).reversed())
            .thenComparing(UsesOfModule::module);

    /** Counts the edges that are debt. */
    public long debt() {
        return known + fresh;
    }

    /** Returns a relation for each other module, the module with the most debt first. */
    public static List<UsesOfModule> by(Function<JudgedUse, Optional<Module>> other, Collection<JudgedUse> uses) {
        Map<Optional<Module>, List<JudgedUse>> groups = new LinkedHashMap<>();
        uses.forEach(use -> groups.computeIfAbsent(other.apply(use), unused -> new ArrayList<>())
                .add(use));
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), group.getValue()))
                .sorted(MOST_DEBT_FIRST)
                .toList();
    }

    /** What a type shows stands on lines of its uses. */
    private static UsesOfModule of(Optional<Module> other, List<JudgedUse> uses) {
        List<JudgedUse> ofTypes =
                uses.stream().filter(use -> !DataEnd.is(use.use().edge().to())).toList();
        return new UsesOfModule(
                Wording.inList(other),
                other.flatMap(Module::owner),
                count(uses, EdgeStanding.ALLOWED),
                count(uses, EdgeStanding.EXCEPTED),
                count(uses, EdgeStanding.SEAM),
                count(uses, EdgeStanding.KNOWN),
                count(uses, EdgeStanding.NEW),
                ofTypes.stream().mapToInt(use -> use.use().times()).sum(),
                heaviest(ofTypes));
    }

    private static long count(List<JudgedUse> uses, EdgeStanding standing) {
        return uses.stream().filter(use -> use.stands(standing)).count();
    }

    private static Map<TypeName, Integer> heaviest(List<JudgedUse> uses) {
        Map<TypeName, Integer> weights = new LinkedHashMap<>();
        uses.forEach(use -> weights.merge(use.use().edge().to(), use.use().times(), Integer::sum));
        Map<TypeName, Integer> heaviest = new LinkedHashMap<>();
        weights.entrySet().stream()
                .sorted(Map.Entry.<TypeName, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(HEAVIEST)
                .forEach(entry -> heaviest.put(entry.getKey(), entry.getValue()));
        return heaviest;
    }
}
