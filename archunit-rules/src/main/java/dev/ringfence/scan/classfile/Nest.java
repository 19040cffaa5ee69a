package dev.ringfence.scan.classfile;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a top-level type with all classes nested in it: the unit of suspicion, of import and of cache.
 *
 * <p>javac's accessors move a use from one class of a nest to another, so no class of it can be judged alone. A package
 * with annotations is a nest too, {@code com.acme.package-info}.
 *
 * @param type the top-level type; its own class file may be missing, where a build left only nested ones behind
 * @param classFiles its class files, sorted by path; several of one name where class roots or Java versions have each
 *     their own
 * @param names the other top-level types that it names, sorted, those of the JDK included
 * @param sourceFile the name of its source, without a folder; empty where it was compiled without
 */
public record Nest(TypeName type, List<ClassFile> classFiles, Set<TypeName> names, Optional<String> sourceFile) {}
