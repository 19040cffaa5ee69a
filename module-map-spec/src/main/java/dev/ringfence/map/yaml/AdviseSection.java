package dev.ringfence.map.yaml;

import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.AdviceSettings.Weights;
import java.util.List;

/** Reads {@code advise}: how modules are measured for the advice on what to extract. */
record AdviseSection(Problems problems, Values values) {

    private static final int MOST_MONTHS = 120;

    AdviceSettings read(Fields map) {
        AdviceSettings defaults = AdviceSettings.defaults();
        return map.get("advise")
                .flatMap(node -> values.object(node, "`advise`", AllowedKeys.ADVISE))
                .map(fields -> settings(fields, defaults))
                .orElse(defaults);
    }

    private AdviceSettings settings(Fields fields, AdviceSettings defaults) {
        return new AdviceSettings(
                months(fields, defaults.months()),
                values.count(fields, "sweep").orElse(defaults.sweep()),
                weights(fields, defaults.weights()),
                fields.has("ignore-authors") ? authors(fields) : defaults.ignoreAuthors());
    }

    private int months(Fields fields, int otherwise) {
        int months = values.count(fields, "months").orElse(otherwise);
        if (months > MOST_MONTHS) {
            problems.error(
                    fields.placeOf("months"),
                    "`months` is at most " + MOST_MONTHS + ", and is " + months,
                    "Write a number from 1 to " + MOST_MONTHS + ".");
        }
        return months;
    }

    private Weights weights(Fields fields, Weights defaults) {
        return fields.get("weights")
                .flatMap(node -> values.object(node, "`weights`", AllowedKeys.WEIGHTS))
                .map(weights -> new Weights(
                        values.count(weights, "table").orElse(defaults.table()),
                        values.count(weights, "key").orElse(defaults.key()),
                        values.count(weights, "transaction").orElse(defaults.transaction()),
                        values.count(weights, "cycle").orElse(defaults.cycle())))
                .orElse(defaults);
    }

    private List<String> authors(Fields fields) {
        return values.list(fields, "ignore-authors").stream()
                .flatMap(node -> values.text(node, "a glob of `ignore-authors`").stream())
                .toList();
    }
}
