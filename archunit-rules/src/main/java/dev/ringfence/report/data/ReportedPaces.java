package dev.ringfence.report.data;

import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import dev.ringfence.progress.BurnDown;
import dev.ringfence.progress.DebtKind;
import dev.ringfence.progress.DebtProgress;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says how fast the lines of baselines of main code fall, as the goal {@code progress} does.
 *
 * @param total of all modules
 * @param modules of each module that ever had a line, by its name
 */
public record ReportedPaces(Optional<Paced> total, SortedMap<String, Paced> modules) {

    /** Holds a pace with what it comes to. */
    public record Paced(Pace pace, Forecast forecast) {

        static Paced of(BurnDown counts) {
            return new Paced(counts.pace(), counts.forecast());
        }
    }

    static ReportedPaces none() {
        return new ReportedPaces(Optional.empty(), new TreeMap<>());
    }

    static ReportedPaces of(DebtProgress progress) {
        SortedMap<String, Paced> modules = new TreeMap<>();
        progress.modules()
                .forEach(module ->
                        module.of(DebtKind.LINES).ifPresent(counts -> modules.put(module.name(), Paced.of(counts))));
        return new ReportedPaces(progress.total().map(Paced::of), modules);
    }

    /** Returns the pace of a module. */
    public Optional<Paced> of(String module) {
        return Optional.ofNullable(modules.get(module));
    }
}
