package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Describes an entry of {@code translations}: the part of a module that alone may use a model, and that shows nothing
 * of it.
 *
 * @param module whose model it is; empty where patterns name the model
 * @param of the types of the model, written out; empty where a module is named
 * @param in the types that may use the model, written out below each package of the module
 * @param inside the same as messages name them: a pattern of one package is written out, others stand as the map has
 *     them
 * @param but types of the model that everybody may use
 * @param because why
 * @param place the map's line
 */
public record Translation(
        Optional<ModuleName> module,
        List<NamePattern> of,
        List<NamePattern> in,
        List<String> inside,
        List<NamePattern> but,
        Optional<String> because,
        Place place) {

    /** Says whether the type, of that owner, belongs to the model. */
    public boolean covers(TypeName type, Owner owner) {
        return isOfModel(type, owner) && but.stream().noneMatch(pattern -> pattern.matches(type));
    }

    boolean isOfModel(TypeName type, Owner owner) {
        return module.map(name -> owner.owningModule()
                        .filter(used -> used.name().isWithin(name))
                        .isPresent())
                .orElseGet(() -> of.stream().anyMatch(pattern -> pattern.matches(type)));
    }

    /** Says whether code of the module beside the translation may stand in the same package as the type. */
    public boolean isPartOfPackage(TypeName type) {
        return in.stream()
                .noneMatch(pattern ->
                        pattern instanceof PackagePattern packages && packages.matchesPackage(type.packageName()));
    }

    /** Says whether the type may use the model. */
    public boolean isInside(TypeName type) {
        return in.stream().anyMatch(pattern -> pattern.matches(type));
    }

    /** Returns the model as messages name it: the module, or its patterns. */
    public String model() {
        return module.map(ModuleName::value)
                .orElseGet(() ->
                        String.join(", ", of.stream().map(NamePattern::text).toList()));
    }
}
