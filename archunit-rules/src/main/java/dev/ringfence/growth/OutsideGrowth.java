package dev.ringfence.growth;

import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds packages outside the roots that have more classes of main code than at the base: there everybody may use them,
 * and they may use everything.
 *
 * <p>A class there that bears another name now adds nothing: whoever can rename it might edit it as well.
 */
final class OutsideGrowth {

    private static final Pattern TEST_FOLDER = Pattern.compile("(?:^|.*/)tests?/.*");

    private final TypesThere types;
    private final Judge judge;
    private final Predicate<String> isMainCode;
    private final String mapFolder;

    /**
     * Looks at what has changed since a commit.
     *
     * @param isMainCode whether the source of a path is main code of this build
     */
    OutsideGrowth(TypesThere types, Judge judge, Predicate<String> isMainCode, String mapFolder) {
        this.types = types;
        this.judge = judge;
        this.isMainCode = isMainCode;
        this.mapFolder = mapFolder;
    }

    /** Returns an entry for each package, at the first of its sources that are new or not as they were. */
    List<GrowthEntry> entries() {
        SortedMap<String, String> places = new TreeMap<>();
        Map<String, Integer> more = new HashMap<>();
        types.changedToday().forEach((path, declared) -> {
            if (isMainCode.test(path)) {
                outside(declared).forEach(name -> {
                    places.putIfAbsent(name, path);
                    more.merge(name, 1, Integer::sum);
                });
            }
        });
        if (!places.isEmpty()) {
            types.changedBefore().forEach((path, declared) -> {
                if (isMainCode.test(path) || !TEST_FOLDER.matcher(path).matches()) {
                    outside(declared).forEach(name -> more.merge(name, -1, Integer::sum));
                }
            });
        }
        List<GrowthEntry> entries = new ArrayList<>();
        places.forEach((name, path) -> {
            if (more.getOrDefault(name, 0) > 0) {
                entries.add(entry(name, DebtFiles.shown(path, mapFolder)));
            }
        });
        return entries;
    }

    /** Returns the packages of those types that are outside, once for each type. */
    private List<String> outside(Set<TypeName> declared) {
        return declared.stream()
                .filter(type -> !type.isPackageInfo() && !type.isModuleInfo())
                .filter(type -> judge.ownerOf(type) instanceof Owner.Outside)
                .map(TypeName::packageName)
                .toList();
    }

    private static GrowthEntry entry(String packageName, String file) {
        String text = (packageName.isEmpty() ? "the package without a name" : packageName)
                + " is outside the root and has new classes"
                + LookAlike.in(packageName).map(what -> "; it " + what).orElse("");
        return new GrowthEntry(Kind.OUTSIDE, text, Optional.empty(), file, 1, Optional.empty());
    }

    /** Tells names that are new and may be taken for others, whatever module has them. */
    List<Problem> warnings() {
        SortedMap<String, String> places = new TreeMap<>();
        types.changedToday()
                .forEach((path, declared) -> declared.stream()
                        .filter(type -> LookAlike.in(type.qualified()).isPresent())
                        .forEach(type -> places.putIfAbsent(misleading(type), path)));
        if (places.isEmpty()) {
            return List.of();
        }
        Set<String> known = new TreeSet<>();
        types.changedBefore()
                .values()
                .forEach(declared ->
                        declared.stream().map(OutsideGrowth::misleading).forEach(known::add));
        return places.entrySet().stream()
                .filter(place -> !known.contains(place.getKey()))
                .map(place -> Problem.warning(
                        DebtFiles.shown(place.getValue(), mapFolder),
                        1,
                        "the name " + place.getKey() + " "
                                + LookAlike.in(place.getKey()).orElseThrow() + ", and may be taken for another",
                        "Write it in one alphabet, so that a review shows what it is."))
                .toList();
    }

    /** A package stands for all of its types. */
    private static String misleading(TypeName type) {
        return LookAlike.in(type.packageName()).isPresent() ? type.packageName() : type.qualified();
    }
}
