package dev.ringfence.scan.classfile;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the Java modules whose declarations are at hand.
 *
 * <p>Safe for use by several threads.
 */
public final class JavaModules {

    private final Map<String, JavaModule> byName = new LinkedHashMap<>();
    private final Map<Path, String> byRoot = new HashMap<>();
    private final Optional<String> elsewhere;

    private JavaModules(Map<Path, JavaModule> inSources, List<JavaModule> inClassFiles) {
        inSources.forEach((root, module) -> byRoot.put(root, module.name()));
        Stream.concat(inSources.values().stream(), inClassFiles.stream())
                .forEach(module -> byName.putIfAbsent(module.name(), module));
        Set<String> declared = new LinkedHashSet<>(byRoot.values());
        elsewhere = declared.size() > 1
                ? Optional.empty()
                : Stream.concat(declared.stream(), byName.keySet().stream()).findFirst();
    }

    /**
     * Returns the modules that sources and class files declare; the source of a module wins over its class file.
     *
     * @param inSources the declarations by the root folders of their sources
     * @param scanned the class files, those that belong to the sources first
     */
    public static JavaModules of(Map<Path, JavaModule> inSources, ScannedClasses... scanned) {
        return new JavaModules(
                inSources,
                Stream.of(scanned)
                        .map(ScannedClasses::modules)
                        .flatMap(List::stream)
                        .toList());
    }

    /** Returns the module's declaration, where it is at hand. */
    public Optional<JavaModule> find(String module) {
        return Optional.ofNullable(byName.get(module));
    }

    /**
     * Returns the module to which the sources below a root folder belong: the one that is declared there, else the only
     * one of the project.
     */
    public Optional<String> around(Path root) {
        return Optional.ofNullable(byRoot.get(root)).or(() -> elsewhere);
    }

    /** Returns the modules, with those that they require for their users, as far as declarations are at hand. */
    public Set<String> withRequired(List<String> modules) {
        Set<String> all = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(modules);
        while (!left.isEmpty()) {
            String module = left.remove();
            if (all.add(module)) {
                find(module).map(JavaModule::requiresTransitive).ifPresent(left::addAll);
            }
        }
        return all;
    }
}
