package dev.ringfence.scan.classfile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the declaration of a Java module shows to others.
 *
 * @param exports its exported packages, each with the modules that see it; none are named where all see it
 * @param requiresTransitive the modules that are required by whoever requires this one
 */
public record JavaModule(String name, Map<String, Set<String>> exports, Set<String> requiresTransitive) {

    /** Says whether a package is exported to a module; code of no named module sees what all see. */
    public boolean exports(String packageName, Optional<String> toModule) {
        Set<String> seeing = exports.get(packageName);
        return seeing != null
                && (seeing.isEmpty() || toModule.filter(seeing::contains).isPresent());
    }
}
