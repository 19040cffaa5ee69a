package dev.ringfence.extract;

import dev.ringfence.map.Facts;
import dev.ringfence.map.Module;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds a module that may leave, with what was measured of it and what follows. */
public record Candidate(Module module, Measured measured, Cost cost, Verdict verdict) {

    /** Sorts by what is to be done first, then by cost, then by name. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.verdict().kind())
            .thenComparing(candidate -> candidate.cost().cuts())
            .thenComparing(candidate -> candidate.module().name());

    /** Returns the facts that nobody has said, by their keys in the map. */
    public List<String> asked() {
        Facts facts = module.facts();
        List<String> asked = new ArrayList<>();
        addUnless(facts.traffic().isPresent(), "traffic", asked);
        addUnless(facts.critical().isPresent(), "critical", asked);
        addUnless(facts.scaling().isPresent(), "scaling", asked);
        addUnless(facts.isolation().isPresent(), "isolation", asked);
        addUnless(facts.team().isPresent(), "team", asked);
        return List.copyOf(asked);
    }

    private static void addUnless(boolean isSaid, String key, List<String> asked) {
        if (!isSaid) {
            asked.add(key);
        }
    }
}
