package dev.ringfence.map.yaml;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Translation;
import dev.ringfence.map.WrittenPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports what is wrong with a translation and shows only when all modules are read. */
record CheckedTranslation(
        MapContext context, Map<ModuleName, Module> modules, ModuleName self, Translation translation) {

    /**
     * Checks the translation.
     *
     * @param of where the model is named
     * @param but what of the model everybody may use
     */
    void check(Place of, List<WrittenPattern> but) {
        translation.module().ifPresent(model -> refuseWhatIsNotRequired(of, model));
        List<NamePattern> model = translation.module().map(this::claims).orElse(translation.of());
        but.stream()
                .filter(pattern -> !model.isEmpty() && !overlaps(pattern, model))
                .forEach(pattern -> context.problems()
                        .error(
                                pattern.place(),
                                Shown.text(pattern.written()) + " lies outside of " + Shown.text(translation.model())
                                        + ", whose model it is to leave free",
                                "Name a package or type of " + Shown.text(translation.model()) + ", or take it out."));
    }

    private boolean overlaps(WrittenPattern pattern, List<NamePattern> model) {
        return pattern.patterns().stream().anyMatch(each -> context.budget().overlapsAny(each, model, pattern.place()));
    }

    private List<NamePattern> claims(ModuleName model) {
        return modules.values().stream()
                .filter(module -> module.name().isWithin(model))
                .flatMap(module -> module.claims().stream())
                .map(Claim::pattern)
                .toList();
    }

    /** What may not be used at all need not be translated; where the two meet, the outermost modules decide. */
    private void refuseWhatIsNotRequired(Place of, ModuleName model) {
        Optional<Module> user = whereTheyMeet(self, model);
        Optional<Module> used = whereTheyMeet(model, self);
        if (user.isPresent() && used.isPresent() && !user.get().mayUse(used.get())) {
            context.problems()
                    .error(
                            of,
                            "the module " + Shown.text(user.get().name().value()) + " does not require "
                                    + Shown.text(used.get().name().value()) + ", so no code of it may use that model",
                            "Add " + Shown.text(used.get().name().value()) + " to its `requires`, or take the"
                                    + " translation out.");
        }
    }

    /** Returns the outermost module that holds the one and not the other. */
    private Optional<Module> whereTheyMeet(ModuleName one, ModuleName other) {
        return one.path().stream()
                .filter(name -> !other.isWithin(name))
                .findFirst()
                .flatMap(name -> Optional.ofNullable(modules.get(name)));
    }
}
