package dev.ringfence.map.yaml;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Place;
import dev.ringfence.map.Translation;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows the models that one module translates. No type belongs to two of them: then two parts of the module would each
 * be the only one that may use the type. What {@code but} leaves free does not count.
 */
final class TranslatedModels {

    private final MapContext context;
    private final List<Model> models = new ArrayList<>();
    private final Map<Model, NamedTypes> types = new HashMap<>();

    TranslatedModels(MapContext context) {
        this.context = context;
    }

    /** Holds a model as the map names it, and where. */
    private record Model(String text, Translation translation, Place place) {}

    /** Adds a model; whether its types are those of an earlier one, shows when it is settled whose they are. */
    void add(String text, Translation translation, Place place) {
        Model model = new Model(text, translation, place);
        Optional<Model> same =
                models.stream().filter(each -> each.text().equals(text)).findFirst();
        if (same.isPresent()) {
            context.problems()
                    .error(
                            place,
                            Shown.text(text) + " has a translation in line "
                                    + same.get().place().line() + " already",
                            "Keep one of the two, with all that translates it under its `in`.");
            return;
        }
        List<Model> earlier = List.copyOf(models);
        if (!earlier.isEmpty()) {
            context.settled().add(judge -> earlier.forEach(each -> refuseShared(each, model, judge)));
        }
        models.add(model);
    }

    private void refuseShared(Model earlier, Model model, Judge judge) {
        Optional<TypeName> type =
                typesOf(model, judge).sharedWith(typesOf(earlier, judge), judge, context.budget(), model.place());
        type.ifPresent(shared -> context.problems()
                .error(
                        model.place(),
                        Shown.text(model.text()) + " names types of " + Shown.text(earlier.text())
                                + ", which has a translation in line "
                                + earlier.place().line() + ", such as " + Shown.text(shared.qualified()),
                        "Keep one of the two, with all that translates it under its `in`; or leave the types out of one"
                                + " of them by `but`."));
    }

    private NamedTypes typesOf(Model model, Judge judge) {
        return types.computeIfAbsent(model, each -> NamedTypes.of(each.translation(), judge.map()));
    }
}
