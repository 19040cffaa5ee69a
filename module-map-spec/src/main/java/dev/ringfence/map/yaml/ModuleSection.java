package dev.ringfence.map.yaml;

import dev.ringfence.map.Forbid;
import dev.ringfence.map.Freeze;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One module of {@code modules}. */
final class ModuleSection {

    /** Stands for a name that breaks the grammar while the rest of the module is looked through; no such map is ever used. */
    private static final ModuleName NAMELESS = new ModuleName("nameless");

    private final MapContext context;
    private final Node.Scalar key;
    private final Fields fields;

    private ModuleSection(MapContext context, Node.Scalar key, Fields fields) {
        this.context = context;
        this.key = key;
        this.fields = fields;
    }

    /** What kinds of code there are by the importance to the business; kept apart from what the rules need. */
    private enum Subdomain {
        CORE,
        SUPPORTING,
        GENERIC
    }

    static Map<ModuleName, Module> readAll(List<Node.Entry> entries, MapContext context) {
        Map<ModuleName, Module> modules = new LinkedHashMap<>();
        for (Node.Entry entry : entries) {
            boolean named = isNamed(entry.key(), context.problems());
            context.values()
                    .object(
                            entry.value(),
                            "the module " + Shown.text(entry.key().text()),
                            Vocabulary.MODULE)
                    .map(fields -> new ModuleSection(context, entry.key(), fields)
                            .read(named ? new ModuleName(entry.key().text()) : NAMELESS))
                    .ifPresent(module -> modules.put(module.name(), module));
        }
        return modules;
    }

    private static boolean isNamed(Node.Scalar key, Problems problems) {
        if (KnownModules.isName(key.text())) {
            return true;
        }
        if (key.text().equals(ModuleName.UNMAPPED)) {
            problems.error(
                    key.place(),
                    "no module can be called `unmapped`",
                    "Choose another name; the debt of code of no module is kept under this one.");
        } else {
            problems.error(
                    key.place(),
                    Shown.text(key.text()) + " is not a module name",
                    "Write lower-case letters and digits, beginning with a letter, divided by single hyphens, such as `order-service`.");
        }
        return false;
    }

    private Module read(ModuleName name) {
        ClaimSection.Claims claims = new ClaimSection(context, name).read(fields, key.place());
        Optional<State> chosen = context.values().choice(fields, "state", State.class);
        State state = chosen.orElse(State.ACTIVE);
        boolean external = context.values().truth(fields, "external");
        List<Requirement> requires = new RequireSection(context, name).read(fields);
        List<Forbid> forbids = new NamedTypesSection(context).forbids(fields);
        Optional<Layers> layers = new LayerSection(context).read(fields);
        boolean stateIsKnown = chosen.isPresent() || !fields.has("state");
        Freeze freeze = new FreezeSection(context.problems(), context.values()).read(fields, state, stateIsKnown);
        context.values().choice(fields, "subdomain", Subdomain.class);
        if (external) {
            refuseWhatNeedsCode(state);
        }
        return new Module(
                name,
                claims.claims(),
                new ExportSection(context, name, claims).read(fields),
                requires,
                forbids,
                layers,
                state,
                context.values().truth(fields, "shared"),
                external,
                freeze,
                context.values().prose(fields, "owner"),
                context.values().prose(fields, "because"),
                key.place());
    }

    private void refuseWhatNeedsCode(State state) {
        for (String needsCode : List.of("requires", "forbids", "layers")) {
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
