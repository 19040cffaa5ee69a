package dev.ringfence.map.yaml;

import dev.ringfence.map.Forbid;
import dev.ringfence.map.Freeze;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.State;
import dev.ringfence.map.TableClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one module of {@code modules}, with the modules that it holds. */
final class ModuleSection {

    private final MapContext context;
    private final Node.Scalar key;
    private final Fields fields;
    private final ModuleName name;
    private final Holder holder;

    private ModuleSection(MapContext context, Node.Scalar key, Fields fields, ModuleName name, Holder holder) {
        this.context = context;
        this.key = key;
        this.fields = fields;
        this.name = name;
        this.holder = holder;
    }

    /**
     * Lists what kinds of code there are by their importance to the business, which says nothing of what the rules
     * need.
     */
    private enum Subdomain {
        CORE,
        SUPPORTING,
        GENERIC
    }

    /** Holds a module and the modules in it, itself first, with the claims of all of them. */
    private record Family(List<Module> modules, ClaimSection.Claims claims) {}

    static Map<ModuleName, Module> readAll(List<ModuleEntry> entries, MapContext context) {
        Map<ModuleName, Module> modules = new LinkedHashMap<>();
        readAll(entries, Holder.NONE, context).modules().forEach(module -> modules.put(module.name(), module));
        return modules;
    }

    private static Family readAll(List<ModuleEntry> entries, Holder holder, MapContext context) {
        List<Module> modules = new ArrayList<>();
        ClaimSection.Claims claims = new ClaimSection.Claims(List.of(), true);
        for (ModuleEntry entry : entries) {
            Optional<Family> family = read(entry, holder, context);
            modules.addAll(family.map(Family::modules).orElse(List.of()));
            claims = claims.with(family.map(Family::claims).orElse(new ClaimSection.Claims(List.of(), false)));
        }
        return new Family(modules, claims);
    }

    private static Optional<Family> read(ModuleEntry entry, Holder holder, MapContext context) {
        ModuleName name = NameOfModule.read(entry, context.problems());
        return context.values()
                .object(entry.value(), "the module " + Shown.text(entry.fullName()), AllowedKeys.MODULE)
                .map(fields -> new ModuleSection(context, entry.key(), fields, name, holder).read(entry.nested()));
    }

    private Family read(List<ModuleEntry> nested) {
        ClaimSection.Claims own = new ClaimSection(context, name).read(fields, key.place());
        Module module = readAllButExports(own);
        refuseNoModules(nested);
        Family held = readAll(nested, holderOf(module), context);
        ClaimSection.Claims claims = fields.has("modules") ? own.with(held.claims()) : own;
        List<Module> family = new ArrayList<>();
        family.add(module.exporting(new ExportSection(context, name, claims).read(fields))
                .translating(new TranslationSection(context, name, claims).read(fields)));
        family.addAll(held.modules());
        return new Family(family, claims);
    }

    private static Holder holderOf(Module module) {
        return new Holder(
                Optional.of(module.name()),
                module.state(),
                module.freeze().deletions(),
                module.owner(),
                module.because());
    }

    private Module readAllButExports(ClaimSection.Claims claims) {
        Optional<State> chosen = context.values().choice(fields, "state", State.class);
        State own = chosen.orElse(State.ACTIVE);
        boolean external = context.values().truth(fields, "external");
        List<TableClaim> tables = new TableSection(context).claims(fields, name);
        List<Requirement> requires = new RequireSection(context, name).read(fields);
        List<Forbid> forbids = new NamedTypesSection(context, Optional.of(name)).forbids(fields);
        Optional<Layers> layers = new LayerSection(context).read(fields);
        boolean stateIsKnown = chosen.isPresent() || !fields.has("state");
        Freeze freeze = new FreezeSection(context.problems(), context.values()).read(fields, own, stateIsKnown);
        Optional<Subdomain> subdomain = context.values().choice(fields, "subdomain", Subdomain.class);
        chosen.filter(state -> !holder.allows(state)).ifPresent(this::refuseState);
        if (external) {
            refuseWhatNeedsCode(own);
            refuseExternalInside();
        }
        return Module.named(name, key.place())
                .claims(claims.claims())
                .tables(tables)
                .requires(requires)
                .forbids(forbids)
                .layers(layers)
                .state(holder.stateOf(own))
                .shared(context.values().truth(fields, "shared"))
                .external(external)
                .freeze(holder.freezeOf(own, freeze))
                .owner(context.values().prose(fields, "owner").or(holder::owner))
                .because(context.values().prose(fields, "because").or(holder::because))
                .generic(subdomain.filter(Subdomain.GENERIC::equals).isPresent())
                .facts(new FactsSection(context, name).read(fields, key.place()))
                .build();
    }

    /** Reports also here what is no object, since nothing is read of the held modules. */
    private void refuseNoModules(List<ModuleEntry> nested) {
        Optional<Node.Mapping> modules =
                fields.get("modules").flatMap(node -> context.values().mapping(node, "`modules`"));
        if (modules.isPresent() && nested.isEmpty()) {
            context.problems()
                    .error(
                            fields.placeOf("modules"),
                            "`modules` is empty",
                            "Write a module of " + Shown.text(name.value()) + " below it, or take it out.");
        }
    }

    private void refuseState(State chosen) {
        context.problems()
                .error(
                        fields.placeOf("state"),
                        "the module cannot be " + chosen + ": it lies in "
                                + Shown.text(holder.name().orElse(name).value()) + ", which is " + holder.state(),
                        "Take it out; what a module holds is as frozen, and as gone, as the module.");
    }

    private void refuseExternalInside() {
        if (holder.name().isPresent()) {
            refuse("external", "a module in a module has its code here, and cannot be external");
        }
    }

    private void refuseWhatNeedsCode(State state) {
        for (String needsCode : List.of("requires", "forbids", "translations", "layers", "modules", "facts")) {
            if (fields.has(needsCode)) {
                refuse(needsCode, "`" + needsCode + "` says nothing of an external module, which has no code here");
            }
        }
        if (state.codeIsReadOnly()) {
            refuse("state", "an external module has no code here that could be " + state);
        }
    }

    private void refuse(String key, String message) {
        context.problems().error(fields.placeOf(key), message, "Take it out, or take out `external: true`.");
    }
}
