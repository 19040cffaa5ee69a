package dev.ringfence.advice;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.verdict.JudgedChange;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the changes of one module's frozen code that share one advice. */
public record FrozenGroup(Module module, List<JudgedChange> changes) {

    /** Returns the groups, in the order of each group's first change. */
    public static List<FrozenGroup> of(Collection<JudgedChange> changes, Judge judge) {
        Map<ModuleName, List<JudgedChange>> groups = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.change().module(), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .flatMap(group -> judge.map().module(group.getKey()).stream()
                        .map(module -> new FrozenGroup(module, group.getValue())))
                .toList();
    }
}
