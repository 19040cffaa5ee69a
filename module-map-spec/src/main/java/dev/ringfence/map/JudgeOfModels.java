package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges the use of models that have a translation, and what a translation or an exported type shows of other types.
 *
 * <p>What stands in a model may use it. A translation of a module holds for the modules in it as well.
 */
final class JudgeOfModels {

    private static final Judgement ALLOWED = new Judgement.Allowed();

    private final ModuleMap map;
    private final Function<TypeName, Owner> owners;
    private final boolean isAsked;

    JudgeOfModels(ModuleMap map, Function<TypeName, Owner> owners) {
        this.map = map;
        this.owners = owners;
        this.isAsked = map.translates();
    }

    /** Says whether the type may use the other one, as far as translations go. */
    Judgement judgeUse(TypeName user, TypeName used) {
        return translations(user, used).stream()
                .filter(each -> !each.translation().isInside(user))
                .findFirst()
                .map(each -> each.broken(Rule.TRANSLATION_BYPASS))
                .orElse(ALLOWED);
    }

    /** Says whether the type may show the other one, as far as translations go. */
    Judgement judgeShown(TypeName showing, TypeName shown) {
        return leak(showing, shown).map(each -> each.broken(Rule.MODEL_LEAK)).orElse(ALLOWED);
    }

    Optional<Translation> leaking(TypeName showing, TypeName shown) {
        return leak(showing, shown).map(OfModule::translation);
    }

    private Optional<OfModule> leak(TypeName showing, TypeName shown) {
        return translations(showing, shown).stream()
                .filter(each -> each.translation().isInside(showing))
                .findFirst();
    }

    List<Translation> translationsWith(TypeName type) {
        Optional<Module> module = isAsked ? owners.apply(type).owningModule() : Optional.empty();
        return module.map(map::pathTo).orElse(List.of()).stream()
                .flatMap(each -> each.translations().stream())
                .filter(translation -> translation.isInside(type))
                .toList();
    }

    /** Holds a translation with its module. */
    private record OfModule(Module module, Translation translation) {

        Judgement broken(Rule rule) {
            return new Judgement.Broken(rule, translation.because().or(module::because), translation.place());
        }
    }

    /** Returns the translations of the user's modules that are of a model of the used type, the innermost first. */
    private List<OfModule> translations(TypeName user, TypeName used) {
        if (!isAsked) {
            return List.of();
        }
        Optional<Module> module = owners.apply(user).owningModule();
        List<OfModule> found = new ArrayList<>();
        for (Module each : module.map(map::pathTo).orElse(List.of())) {
            each.translations().stream()
                    .filter(translation -> isBetween(translation, user, used))
                    .forEach(translation -> found.add(0, new OfModule(each, translation)));
        }
        return found;
    }

    private boolean isBetween(Translation translation, TypeName user, TypeName used) {
        return translation.covers(used, owners.apply(used)) && !translation.isOfModel(user, owners.apply(user));
    }
}
