package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.Import;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.names.ImportReferences;
import dev.ringfence.source.names.Reference;
import dev.ringfence.source.names.ReferenceForm;
import dev.ringfence.source.names.TypesOfSource;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what the imports of a Kotlin, Groovy or Scala source refer to.
 *
 * <p>An import that names no type, such as an import of a Kotlin function or of a constant, stands for its whole package. No source says
 * in which class the function lies.
 */
final class OtherLanguageImports {

    private static final Pattern CONSTANT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d_]+");

    private final KnownTypes known;

    OtherLanguageImports(KnownTypes known) {
        this.known = known;
    }

    List<Reference> of(SourceFile source) {
        ImportReferences references = new ImportReferences(TypesOfSource.of(source, known), known, List.of());
        TypeName ownPackage = TypeName.wholePackage(source.outline().packageName());
        return source.outline().imports().stream()
                .filter(each -> !target(each).equals(ownPackage))
                .flatMap(each -> references.of(each, target(each), form(each)))
                .toList();
    }

    TypeName target(Import each) {
        List<String> segments = Arrays.asList(each.name().split("\\."));
        return known.knownTopLevelOf(segments)
                .or(() -> known.topLevelOf(segments).map(this::typeOrPackage))
                .orElseGet(() -> TypeName.wholePackage(each.isStar() ? each.name() : packageOf(segments)));
    }

    /**
     * Class files that know a package and no such type tell a constant from a type. Where they know only what is used
     * of the package, a name in capitals alone is taken for a constant.
     */
    private TypeName typeOrPackage(TypeName capitalised) {
        String packageName = capitalised.packageName();
        boolean isNoType = known.isOfProject(packageName)
                || !known.simpleNamesIn(packageName).isEmpty()
                        && CONSTANT.matcher(capitalised.simpleName()).matches();
        return isNoType ? TypeName.wholePackage(packageName) : capitalised;
    }

    private static String packageOf(List<String> segments) {
        return String.join(".", segments.subList(0, segments.size() - 1));
    }

    private ReferenceForm form(Import each) {
        return target(each).isWholePackage()
                ? ReferenceForm.STAR_IMPORT
                : each.isStatic() ? ReferenceForm.STATIC_IMPORT : ReferenceForm.IMPORT;
    }
}
