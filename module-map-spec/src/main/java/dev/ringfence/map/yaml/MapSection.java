package dev.ringfence.map.yaml;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Ignore;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map as a whole. */
final class MapSection {

    private static final String MODULES_REMEDY =
            "Write at least one module below it, such as `orders: {packages: [.orders]}`.";

    private final Problems problems;
    private final Values values;
    private final Fields fields;

    private MapSection(Fields fields, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.fields = fields;
    }

    /** The model; where problems were found it is not to be used. */
    static Optional<ModuleMap> read(Node tree, Problems problems) {
        return new Values(problems)
                .object(tree, "the map", Vocabulary.MAP)
                .map(fields -> new MapSection(fields, problems).read());
    }

    private ModuleMap read() {
        readVersion();
        Patterns patterns = new Patterns(problems);
        List<PackagePattern> roots = new RootSection(problems, patterns).read(fields);
        List<Node.Entry> moduleEntries = moduleEntries();
        MapContext context = new MapContext(
                problems,
                values,
                patterns,
                new KnownModules(
                        problems,
                        moduleEntries.stream().map(entry -> entry.key().text()).toList()),
                new KnownClaims(problems),
                roots,
                new OverlapBudget(problems));
        Map<ModuleName, Module> modules = ModuleSection.readAll(moduleEntries, context);
        Optional<Layers> layers = new LayerSection(context).read(fields);
        List<ExceptionEntry> exceptions = ExceptionSection.readAll(fields, context);
        List<Ignore> ignores = new NamedTypesSection(context).ignores(fields);
        Policy policy = new PolicySection(values).read(fields);
        return new ModuleMap(roots, fields.placeOf("root"), modules, layers, exceptions, ignores, policy);
    }

    private void readVersion() {
        Optional<Node> version = fields.required("version", "Write `version: 1`.");
        if (version.isPresent()
                && !(version.get() instanceof Node.Scalar scalar
                        && scalar.plain()
                        && scalar.text().equals("1"))) {
            problems.error(
                    version.get().place(),
                    "this version reads maps of `version: 1` only",
                    "Write `version: 1`, without quotes.");
        }
    }

    private List<Node.Entry> moduleEntries() {
        Optional<Node.Mapping> modules =
                fields.required("modules", MODULES_REMEDY).flatMap(node -> values.mapping(node, "`modules`"));
        if (modules.isPresent() && modules.get().entries().isEmpty()) {
            problems.error(fields.placeOf("modules"), "`modules` is empty", MODULES_REMEDY);
        }
        return modules.map(Node.Mapping::entries).orElse(List.of());
    }
}
