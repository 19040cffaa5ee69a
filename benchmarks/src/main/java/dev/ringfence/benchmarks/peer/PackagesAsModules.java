package dev.ringfence.benchmarks.peer;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets a package use only what a file allows, in one pass over all dependencies.
 *
 * <p>A line of the file is a package, a colon, and the packages that it may use, or {@code *}. A class belongs to the longest
 * of these packages.
 */
final class PackagesAsModules extends ArchCondition<JavaClass> {

    private static final Set<String> EVERYTHING = Set.of("*");

    private final Map<String, Set<String>> allowed;
    private final Map<String, Optional<String>> moduleOfPackage = new HashMap<>();

    private PackagesAsModules(Map<String, Set<String>> allowed) {
        super("use only what the map allows");
        this.allowed = allowed;
    }

    static PackagesAsModules in(Path file) throws IOException {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            String used = line.substring(colon + 1).strip();
            allowed.put(line.substring(0, colon), used.isEmpty() ? Set.of() : new HashSet<>(List.of(used.split(" "))));
        }
        return new PackagesAsModules(allowed);
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        module(user).ifPresent(from -> {
            for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                if (breaks(from, dependency.getTargetClass())) {
                    events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                }
            }
        });
    }

    private boolean breaks(String from, JavaClass used) {
        Optional<String> to = module(used);
        return to.isPresent() && !to.get().equals(from) && !mayUse(from, to.get());
    }

    private boolean mayUse(String from, String to) {
        Set<String> used = allowed.getOrDefault(from, Set.of());
        return used.equals(EVERYTHING) || used.contains(to);
    }

    private Optional<String> module(JavaClass type) {
        return moduleOfPackage.computeIfAbsent(type.getBaseComponentType().getPackageName(), this::longestClaim);
    }

    private Optional<String> longestClaim(String packageName) {
        for (String at = packageName; ; at = at.substring(0, at.lastIndexOf('.'))) {
            if (allowed.containsKey(at)) {
                return Optional.of(at);
            }
            if (at.indexOf('.') < 0) {
                return Optional.empty();
            }
        }
    }
}
