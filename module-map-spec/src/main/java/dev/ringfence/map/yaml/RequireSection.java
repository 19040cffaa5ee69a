package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Requirement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code requires}: the modules that a module may use. */
record RequireSection(MapContext context, ModuleName self) {

    private static final String ALL = "*";

    List<Requirement> read(Fields fields) {
        List<Requirement> requirements = new ArrayList<>();
        Map<Optional<ModuleName>, Place> earlier = new HashMap<>();
        for (Node entry : context.values().list(fields, "requires")) {
            requirement(entry).ifPresent(requirement -> {
                refuseDuplicate(requirement, earlier);
                requirements.add(requirement);
            });
        }
        return List.copyOf(requirements);
    }

    private Optional<Requirement> requirement(Node entry) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return requirement(entry, false, Optional.empty(), entry.place());
        }
        Fields fields = Fields.of(mapping, AllowedKeys.REQUIREMENT, context.problems());
        boolean internals = context.values().truth(fields, "internals");
        Optional<String> because = context.values().prose(fields, "because");
        return fields.required("module", "Write one, such as `module: catalog`.")
                .flatMap(module -> requirement(module, internals, because, entry.place()));
    }

    private Optional<Requirement> requirement(Node module, boolean internals, Optional<String> because, Place place) {
        if (module instanceof Node.Scalar scalar && scalar.text().equals(ALL)) {
            return Optional.of(new Requirement(Optional.empty(), internals, because, place));
        }
        return context.modules()
                .namedByAnother(module, "`requires`", self)
                .filter(name -> isRequirable(module, name, internals))
                .map(name -> new Requirement(Optional.of(name), internals, because, place));
    }

    private boolean isRequirable(Node module, ModuleName name, boolean internals) {
        Optional<NamedModule.Refusal> refusal = new NamedModule(self, name).refusalInRequires(internals);
        refusal.ifPresent(why -> context.problems().error(module.place(), why.message(), why.remedy()));
        return refusal.isEmpty();
    }

    private void refuseDuplicate(Requirement requirement, Map<Optional<ModuleName>, Place> earlier) {
        Place first = earlier.putIfAbsent(requirement.module(), requirement.place());
        if (first != null) {
            String name = requirement.module().map(ModuleName::value).orElse(ALL);
            context.problems()
                    .error(
                            requirement.place(),
                            "`" + name + "` is required in line " + first.line() + " already",
                            "Keep one of the two.");
        }
    }
}
