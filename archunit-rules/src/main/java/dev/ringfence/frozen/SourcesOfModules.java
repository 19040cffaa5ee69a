package dev.ringfence.frozen;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows which sources of a project may be of which frozen module. A source is the module's where its name or a type that
 * it declares is.
 */
final class SourcesOfModules {

    private final FrozenProject project;
    private final boolean isForOneModule;
    private @Nullable Map<ModuleName, List<SourceFile>> byModule;

    /**
     * Looks into the sources of a project.
     *
     * @param isForOneModule whether a single module is asked for, so that sources need not be read for the others
     */
    SourcesOfModules(FrozenProject project, boolean isForOneModule) {
        this.project = project;
        this.isForOneModule = isForOneModule;
    }

    /** Returns the sources that may be of the module, all others left out where several modules are asked for. */
    List<SourceFile> mayBeOf(Module module) {
        return isForOneModule ? written().toList() : byModule().getOrDefault(module.name(), List.of());
    }

    private Stream<SourceFile> written() {
        return project.sources().all().stream().filter(project::isWritten);
    }

    private Map<ModuleName, List<SourceFile>> byModule() {
        Map<ModuleName, List<SourceFile>> known = byModule;
        if (known == null) {
            known = index();
            byModule = known;
        }
        return known;
    }

    private Map<ModuleName, List<SourceFile>> index() {
        record Owned(SourceFile source, Set<ModuleName> owners) {}
        List<Owned> all = written()
                .parallel()
                .map(source -> new Owned(source, owners(source)))
                .toList();
        Map<ModuleName, List<SourceFile>> index = new HashMap<>();
        all.forEach(owned -> owned.owners()
                .forEach(owner -> index.computeIfAbsent(owner, unused -> new ArrayList<>())
                        .add(owned.source())));
        return index;
    }

    private Set<ModuleName> owners(SourceFile source) {
        return Stream.concat(Stream.of(namedAfter(source)), source.declaredTypes().stream())
                .flatMap(type -> project.judge().ownerOf(type).owningModule().stream())
                .map(Module::name)
                .collect(Collectors.toSet());
    }

    static boolean isOf(Predicate<TypeName> ofModule, SourceFile source) {
        return ofModule.test(namedAfter(source))
                || source.declaredTypes().stream().anyMatch(ofModule);
    }

    /** A Java source is looked for where its folder says; what another language declares may lie anywhere. */
    private static TypeName namedAfter(SourceFile source) {
        return source.language() == Language.JAVA ? source.typeByPath() : source.typeByName();
    }
}
