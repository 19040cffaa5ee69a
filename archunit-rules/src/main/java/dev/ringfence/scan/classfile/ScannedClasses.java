package dev.ringfence.scan.classfile;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;

/**
 * Holds all class files below the class roots of a project.
 *
 * @param nests by their top-level types, sorted
 * @param unreadable what could not be read, sorted by path: a reason to keep nothing
 * @param modules the Java modules that are declared among them
 * @param topLevel settles what is nested, for these classes and those that they name
 */
public record ScannedClasses(
        List<Nest> nests, List<UnreadableClass> unreadable, List<JavaModule> modules, TopLevel topLevel) {

    /** Returns the same without some types. */
    public ScannedClasses without(Set<TypeName> types) {
        List<Nest> others =
                nests.stream().filter(nest -> !types.contains(nest.type())).toList();
        return new ScannedClasses(others, unreadable, modules, topLevel);
    }
}
