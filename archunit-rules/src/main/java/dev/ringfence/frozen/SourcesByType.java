package dev.ringfence.frozen;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import java.util.function.Predicate;

/** Sources by the types that they declare, as far as names tell; only where none does are all of them read. */
final class SourcesByType {

    private SourcesByType() {}

    /** Whether any of the sources declares the type: first by name, and only then by reading all. */
    static boolean declare(SourceTree sources, TypeName type, Predicate<SourceFile> frozen) {
        boolean byName = sources.all().stream()
                .filter(source -> nameOf(source).equals(type.simpleName()))
                .filter(frozen)
                .filter(source -> typeByName(source).equals(type))
                .anyMatch(source -> source.language() != Language.JAVA
                        || source.isPackageInfo()
                        || source.declaredTypes().contains(type));
        return byName || sources.declaring(type).filter(frozen).isPresent();
    }

    /** The type that bears the source's name, in the package that the source declares. */
    static TypeName typeByName(SourceFile source) {
        return in(source.outline().packageName(), nameOf(source));
    }

    /** The same in the package that the source's folder stands for: nothing is read. */
    static TypeName typeByPath(SourceFile source) {
        return in(source.packageByFolder(), nameOf(source));
    }

    /** The type that names a source which cannot be read for its types. */
    static TypeName first(SourceFile source) {
        return source.language() == Language.JAVA ? typeByPath(source) : typeByName(source);
    }

    static String nameOf(SourceFile source) {
        String name = source.fileName();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static TypeName in(String packageName, String simpleName) {
        return new TypeName(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
    }
}
