package dev.ringfence.benchmarks.compare;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one process costs.
 *
 * @param wall seconds until it ended
 * @param cpu seconds of all processors, in user and system mode
 * @param peak the most memory that it held at once, in MB; zero where the system does not say
 */
record Cost(double wall, double cpu, double peak) {

    static Cost median(List<Cost> costs) {
        return new Cost(median(costs, Cost::wall), median(costs, Cost::cpu), median(costs, Cost::peak));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
        List<Double> sorted = costs.stream()
                .map(cost -> part.applyAsDouble(cost))
                .sorted(Comparator.naturalOrder())
                .toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The time beyond what another needs anyway; memory cannot be taken apart like this. */
    Cost beyond(Cost other) {
        return new Cost(wall - other.wall, cpu - other.cpu, peak);
    }
}
