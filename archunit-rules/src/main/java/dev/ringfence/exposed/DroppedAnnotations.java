package dev.ringfence.exposed;

import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.AnnotatedPart;
import dev.ringfence.source.AnnotatedPart.Kind;
import dev.ringfence.source.AnnotationReader;
import dev.ringfence.source.AnnotationReader.AnnotationReading;
import dev.ringfence.source.UnreadableSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds in Java sources the classes that annotations name which no class file keeps.
 *
 * <ol>
 *   <li>The tokens of a source tell which of its annotations have a class among their values.
 *   <li>Where the class files keep an annotation of each of these names, they tell all there is.
 *   <li>Else the source is parsed, for the others alone.
 * </ol>
 */
final class DroppedAnnotations {

    private final CodeOnDisk code;
    private final ShapesOfProject shapes;
    private final Map<TypeName, List<AnnotatedPart>> read = new HashMap<>();
    private final List<UnreadableSource> unreadable = new ArrayList<>();
    private @Nullable AnnotationReader reader;

    DroppedAnnotations(CodeOnDisk code, ShapesOfProject shapes) {
        this.code = code;
        this.shapes = shapes;
    }

    /** Returns the top-level types that such annotations of the type name, or those of what is nested in it. */
    Stream<TypeName> namedBy(Nest nest) {
        return partsOf(nest).stream().flatMap(part -> part.named().stream());
    }

    /** Returns a class with what such annotations add to it; nothing where they add nothing. */
    Optional<ClassShape> with(Nest nest, ClassShape shape) {
        List<AnnotatedPart> parts = partsOf(nest).stream()
                .filter(part -> part.of().equals(shape.name()))
                .toList();
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(shape.with(
                        united(shape.annotations(), parts, part -> part.kind() == Kind.CLASS),
                        with(shape.fields(), parts, Kind.FIELD),
                        with(shape.methods(), parts, Kind.METHOD),
                        with(shape.components(), parts, Kind.COMPONENT)));
    }

    private static List<Member> with(List<Member> members, List<AnnotatedPart> parts, Kind kind) {
        return members.stream()
                .map(member -> member.with(
                        united(member.annotations(), parts, part -> part.kind() == kind && isOf(part, member))))
                .toList();
    }

    private static boolean isOf(AnnotatedPart part, Member member) {
        return part.name().equals(member.name())
                && (!member.isMethod() || part.parameters().equals(SimpleNames.ofParameters(member.descriptor())));
    }

    private static Set<String> united(Set<String> kept, List<AnnotatedPart> parts, Predicate<AnnotatedPart> wanted) {
        Set<String> all = new TreeSet<>(kept);
        parts.stream()
                .filter(wanted)
                .flatMap(part -> part.named().stream())
                .map(TypeName::qualified)
                .forEach(all::add);
        return all;
    }

    /** Returns the sources that could not be parsed. */
    List<UnreadableSource> unreadable() {
        return List.copyOf(unreadable);
    }

    private List<AnnotatedPart> partsOf(Nest nest) {
        List<AnnotatedPart> known = read.get(nest.type());
        if (known == null) {
            known = code.counterparts()
                    .sourceOf(nest)
                    .filter(source -> source.language() == Language.JAVA && !source.isLeftToBytecode())
                    .map(source -> parts(nest, source))
                    .orElse(List.of());
            read.put(nest.type(), known);
        }
        return known;
    }

    private List<AnnotatedPart> parts(Nest nest, SourceFile source) {
        SortedSet<String> annotations = source.annotationsWithClasses();
        if (!annotations.isEmpty()) {
            nest.classFiles()
                    .forEach(file -> annotations.removeAll(shapes.of(file).kept()));
        }
        if (annotations.isEmpty()) {
            return List.of();
        }
        AnnotationReading reading = reader().read(source, annotations);
        reading.unreadable().ifPresent(unreadable::add);
        return reading.parts();
    }

    private AnnotationReader reader() {
        AnnotationReader found = reader;
        if (found == null) {
            found = new AnnotationReader(code.known());
            reader = found;
        }
        return found;
    }
}
