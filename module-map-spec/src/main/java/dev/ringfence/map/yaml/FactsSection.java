package dev.ringfence.map.yaml;

import dev.ringfence.map.Facts;
import dev.ringfence.map.Facts.Scaling;
import dev.ringfence.map.Facts.Team;
import dev.ringfence.map.Facts.Traffic;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import java.util.Optional;

/** Reads {@code facts} of a module: what people know of it and no code shows. */
record FactsSection(MapContext context, ModuleName module) {

    private static final String KEY = "facts";

    Facts read(Fields fields, Place ofModule) {
        Facts unknown = Facts.unknown(ofModule);
        if (fields.has(KEY) && module.path().size() > 1) {
            refuseInside(fields);
            return unknown;
        }
        return fields.get(KEY)
                .flatMap(node -> context.values().object(node, "`facts`", AllowedKeys.FACTS))
                .map(facts -> facts(facts, fields.placeOf(KEY)))
                .orElse(unknown);
    }

    private void refuseInside(Fields fields) {
        ModuleName outer = module.path().get(0);
        context.problems()
                .error(
                        fields.placeOf(KEY),
                        "`facts` are asked of the modules that may leave, and " + Shown.text(module.value())
                                + " leaves with " + Shown.text(outer.value()),
                        "Write them at " + Shown.text(outer.value()) + ", or take them out.");
    }

    private Facts facts(Fields fields, Place place) {
        Values values = context.values();
        return new Facts(
                values.choice(fields, "traffic", Traffic.class),
                truth(fields, "critical"),
                values.choice(fields, "scaling", Scaling.class),
                truth(fields, "isolation"),
                values.choice(fields, "team", Team.class),
                values.prose(fields, "because"),
                place);
    }

    private Optional<Boolean> truth(Fields fields, String key) {
        return fields.get(key).map(unused -> context.values().truth(fields, key));
    }
}
