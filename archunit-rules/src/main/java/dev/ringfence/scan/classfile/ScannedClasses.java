package dev.ringfence.scan.classfile;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds all class files below the class roots of a project.
 *
 * @param nests by their top-level types, sorted
 * @param unreadable what could not be read, sorted by path: a reason to keep nothing
 * @param moduleInfos those class files that declare a Java module
 * @param topLevel settles what is nested, for these classes and those that they name
 */
public record ScannedClasses(
        List<Nest> nests, List<UnreadableClass> unreadable, List<ClassFile> moduleInfos, TopLevel topLevel) {

    /** Returns the Java modules that are declared among them. */
    List<JavaModule> modules() {
        return moduleInfos.stream().flatMap(file -> file.module().stream()).toList();
    }

    /** Returns the class files that are relied on. */
    public Stream<ClassFile> classFiles() {
        return Stream.concat(nests.stream().flatMap(nest -> nest.classFiles().stream()), moduleInfos.stream());
    }

    /** Returns some types alone. */
    public ScannedClasses only(Set<TypeName> types) {
        List<Nest> wanted =
                nests.stream().filter(nest -> types.contains(nest.type())).toList();
        return new ScannedClasses(wanted, unreadable, moduleInfos, topLevel);
    }

    /** Returns the same without some types. */
    public ScannedClasses without(Set<TypeName> types) {
        List<Nest> others =
                nests.stream().filter(nest -> !types.contains(nest.type())).toList();
        return new ScannedClasses(others, unreadable, moduleInfos, topLevel);
    }
}
