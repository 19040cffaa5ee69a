package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceOutline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows the imports of a source: what each import refers to, and which names the imports bring in. */
public final class ImportedNames {

    private final List<Import> imports;
    private final ModulesImported modules;
    private final KnownTypes known;
    private final ImportTargets targets;
    private final Map<String, NamedType> types = new LinkedHashMap<>();
    private final Map<String, List<NamedType>> staticMembers = new LinkedHashMap<>();
    private final Map<String, Set<String>> staticNames = new HashMap<>();
    private final Map<String, Integer> packages = new LinkedHashMap<>();
    private final List<NamedType> typesOnDemand = new ArrayList<>();

    public ImportedNames(SourceFile source, KnownTypes known) {
        SourceOutline outline = source.outline();
        this.imports = outline.imports();
        this.modules = new ModulesImported(outline.modules(), source.rootFolder(), known);
        this.known = known;
        this.targets = new ImportTargets(known);
        imports.forEach(this::add);
    }

    private void add(Import each) {
        if (targets.isOfPackage(each)) {
            packages.putIfAbsent(each.name(), packages.size());
        } else if (each.isStar()) {
            typesOnDemand.add(named(each));
        } else if (each.isStatic()) {
            String name = simpleName(each);
            staticMembers.computeIfAbsent(name, unused -> new ArrayList<>()).add(named(each));
            staticNames.computeIfAbsent(name, unused -> new TreeSet<>()).add(each.name());
        } else {
            types.putIfAbsent(simpleName(each), named(each));
        }
    }

    public List<Import> all() {
        return imports;
    }

    /** Returns the type that a single import lets a simple name stand for. */
    Optional<NamedType> type(String simpleName) {
        return Optional.ofNullable(types.get(simpleName));
    }

    /**
     * Returns the types whose membersa simple name may stand for by static imports; methods of several types may bear
     * this name.
     */
    List<NamedType> staticMembers(String simpleName) {
        return staticMembers.getOrDefault(simpleName, List.of());
    }

    /** Returns all that single static imports let a simple name stand for, as one text. */
    String allStatic(String simpleName) {
        return String.join(",", staticNames.getOrDefault(simpleName, Set.of()));
    }

    /** Returns the packages all of whose types are imported. */
    public Set<String> packages() {
        return packages.keySet();
    }

    /** Returns the type all of whose member types are imported, where it has a member type of that name. */
    Optional<NamedType> memberOnDemand(String simpleName, String packageName) {
        return typesOnDemand.stream()
                .filter(type -> known.memberType(type.binaryName(), simpleName, packageName)
                        .isPresent())
                .map(type -> type.member(List.of(simpleName)))
                .findFirst();
    }

    /** Says whether all fields of a type are imported and one of them has that name. */
    boolean hasFieldOnDemand(String name, String packageName) {
        return typesOnDemand.stream().anyMatch(type -> known.hasField(type.binaryName(), name, packageName));
    }

    /** Returns what an import refers to: a top-level type, or {@code com.acme.*}. */
    public TypeName target(Import each) {
        return targets.of(each);
    }

    public ReferenceForm form(Import each) {
        return each.isStatic()
                ? ReferenceForm.STATIC_IMPORT
                : targets.isOfPackage(each) ? ReferenceForm.STAR_IMPORT : ReferenceForm.IMPORT;
    }

    private NamedType named(Import each) {
        return NamedType.within(targets.topLevel(each), ImportTargets.segments(each));
    }

    private static String simpleName(Import each) {
        return each.name().substring(each.name().lastIndexOf('.') + 1);
    }

    /** Returns the type that an import of a whole module brings in under a simple name, which anything else hides. */
    public Optional<TypeName> ofModule(String simpleName) {
        return modules.type(simpleName);
    }

    /** Returns the type that an import of a whole package brings in under a simple name. */
    Optional<TypeName> onDemand(String simpleName) {
        return packages.isEmpty()
                ? Optional.empty()
                : known.publicTypes(simpleName, packages::containsKey).stream()
                        .min(Comparator.comparing(type -> packages.get(type.packageName())));
    }
}
