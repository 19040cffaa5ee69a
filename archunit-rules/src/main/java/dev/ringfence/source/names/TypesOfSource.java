package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the top-level types that stand in a source; the type that bears the source's name comes first. */
public final class TypesOfSource {

    private static final String PACKAGE_INFO = "package-info";

    private TypesOfSource() {}

    /**
     * Returns the types.
     *
     * <ol>
     *   <li>A package-info stands for itself.
     *   <li>A Java source declares them; one that declares none is a type by its own name (JEP 512).
     *   <li>Of any other source, the class files tell what was compiled from it; without any, its name does.
     * </ol>
     */
    public static List<TypeName> of(SourceFile source, KnownTypes known) {
        String packageName = source.outline().packageName();
        if (source.isPackageInfo()) {
            return List.of(TypeName.in(packageName, PACKAGE_INFO));
        }
        TypeName byName = source.typeByName();
        List<TypeName> types = source.language() == Language.JAVA
                ? source.declaredTypes()
                : List.copyOf(known.compiledFrom(packageName, source.fileName()));
        return types.isEmpty()
                ? List.of(byName)
                : types.stream()
                        .sorted(Comparator.comparing(type -> !type.equals(byName)))
                        .toList();
    }

    /**
     * Returns the types by their simple names. A declaration stands for the type of its name, else for the first: a
     * compact source has a class without a name of its own.
     */
    public static Map<String, TypeName> bySimpleName(List<TypeName> types) {
        return types.stream().collect(Collectors.toMap(TypeName::simpleName, type -> type, (first, again) -> first));
    }
}
