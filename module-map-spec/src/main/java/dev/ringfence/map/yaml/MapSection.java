package dev.ringfence.map.yaml;

import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Ignore;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.WrittenPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the map as a whole, with the parts that it includes. */
final class MapSection {

    private final Problems problems;
    private final Values values;
    private final Fields fields;
    private final MapFiles.Source files;

    private MapSection(Fields fields, MapFiles.Source files, Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
        this.fields = fields;
        this.files = files;
    }

    /** Returns the model; where problems were found the model must not be used. */
    static Optional<ModuleMap> read(Node tree, MapFiles.Source files, Problems problems) {
        if (PartSection.isPart(tree)) {
            throw PartSection.refuseAlone(tree, problems, files);
        }
        return new Values(problems)
                .object(tree, "the map", AllowedKeys.MAP)
                .map(fields -> new MapSection(fields, files, problems).read());
    }

    private ModuleMap read() {
        readVersion(fields, problems);
        Patterns patterns = new Patterns(problems);
        List<PackagePattern> roots = new RootSection(problems, patterns).read(fields);
        IncludeSection.Included included = new IncludeSection(problems, values, files).read(fields);
        PartSection.Parts parts = PartSection.readAll(included, problems, files);
        List<Fields> all =
                Stream.concat(Stream.of(fields), parts.fields().stream()).toList();
        List<ModuleEntry> entries = new ModuleEntries(problems).of(fields, parts);
        MapContext context = new MapContext(
                problems,
                values,
                patterns,
                new KnownModules(problems, entries, parts.whole()),
                new KnownClaims(problems),
                new KnownTables(problems),
                roots,
                new OverlapBudget(problems),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        return model(all, entries, context, List.copyOf(included.parts().keySet()));
    }

    private ModuleMap model(List<Fields> all, List<ModuleEntry> entries, MapContext context, List<String> parts) {
        Map<ModuleName, Module> modules = ModuleSection.readAll(entries, context);
        context.later().forEach(check -> check.accept(modules));
        Optional<Layers> layers = new LayerSection(context).read(fields);
        List<ExceptionEntry> exceptions = all.stream()
                .flatMap(each -> ExceptionSection.readAll(each, context).stream())
                .toList();
        List<Ignore> ignores = all.stream()
                .flatMap(each -> new NamedTypesSection(context, Optional.empty()).ignores(each).stream())
                .toList();
        Policy policy = new PolicySection(values).read(fields);
        TableSettings tables = new TableSection(context).settings(fields);
        List<Seam> seams = new SeamSection(context).readAll(fields);
        List<WrittenPattern> written = List.copyOf(context.written());
        NamesOfModules names = new NamesOfModules(modules, context.roots());
        written.forEach(pattern -> names.warnOf(pattern, problems));
        AdviceSettings advice = new AdviseSection(problems, values).read(fields);
        ModuleMap map = new ModuleMap(
                context.roots(),
                fields.placeOf("root"),
                modules,
                layers,
                exceptions,
                ignores,
                written,
                policy,
                tables,
                seams,
                advice,
                parts);
        if (!context.settled().isEmpty()) {
            Judge judge = new Judge(map);
            context.settled().forEach(check -> check.accept(judge));
        }
        return map;
    }

    static void readVersion(Fields fields, Problems problems) {
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
}
