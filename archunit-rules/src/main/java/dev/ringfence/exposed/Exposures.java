package dev.ringfence.exposed;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.Places;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.UnreadableSource;
import dev.ringfence.violation.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds what types of a project show, as their class files tell: generated code, Lombok and other languages show there
 * what the source does not. Sources tell of annotations that the compiler drops.
 */
final class Exposures {

    private final CodeOnDisk code;
    private final ShapesOfProject shapes;
    private final DroppedAnnotations dropped;

    Exposures(CodeOnDisk code) {
        this.code = code;
        this.shapes = new ShapesOfProject(code);
        this.dropped = new DroppedAnnotations(code, shapes);
    }

    /**
     * Returns the ways in which a type shows others that are of a model.
     *
     * @param inPackage whether those to whom it shows anything may stand in its package
     * @param isOfModel says of a top-level type whether it is one of these others
     * @throws java.io.UncheckedIOException where a class file or source cannot be read
     */
    List<Exposure> of(Nest nest, boolean inPackage, Predicate<TypeName> isOfModel) {
        if (nest.names().stream().noneMatch(isOfModel) && dropped.namedBy(nest).noneMatch(isOfModel)) {
            return List.of();
        }
        Predicate<String> isOfModelByName =
                name -> isOfModel.test(code.classes().topLevel().of(name));
        Visibility visibility = new Visibility(inPackage);
        List<Exposure> found = new ArrayList<>();
        for (ClassFile file : nest.classFiles()) {
            ClassShape shape = shapes.of(file);
            if (visibility.allows(shape, flagsOfTopLevel(nest))) {
                found.addAll(of(nest, file, shape, visibility, isOfModelByName));
            }
        }
        return List.copyOf(found);
    }

    /** Returns the sources that could not be parsed so far. */
    List<UnreadableSource> unreadable() {
        return dropped.unreadable();
    }

    private Optional<Integer> flagsOfTopLevel(Nest nest) {
        return nest.classFiles().stream()
                .filter(file -> file.name().equals(nest.type().qualified()))
                .findFirst()
                .map(file -> shapes.of(file).flags());
    }

    private List<Exposure> of(
            Nest nest, ClassFile file, ClassShape shape, Visibility visibility, Predicate<String> isOfModel) {
        Optional<SourceFile> source = code.counterparts().sourceOf(nest);
        Predicate<Member> overridesModel = new Overrides(shapes, isOfModel).in(shape, source);
        Function<ClassShape, List<Shown>> shownBy = each -> new ShownByClass(
                        each, visibility, isOfModel, overridesModel)
                .all().stream().filter(shown -> isOfModel.test(shown.type())).toList();
        List<Shown> inClassFile = shownBy.apply(shape);
        Stream<Shown> inSource = dropped.with(nest, shape).map(shownBy).orElse(List.of()).stream()
                .filter(shown -> inClassFile.stream().noneMatch(shown::tellsTheSameAs));
        return Stream.concat(
                        inClassFile.stream().map(shown -> exposure(nest, file.path(), shown, source, Engine.BYTECODE)),
                        inSource.map(shown -> exposure(nest, file.path(), shown, source, Engine.SOURCE)))
                .toList();
    }

    private Exposure exposure(Nest nest, Path classFile, Shown shown, Optional<SourceFile> source, Engine seenBy) {
        TypeName type = code.classes().topLevel().of(shown.type());
        return new Exposure(
                new Edge(nest.type(), DataEnd.exposure(type)),
                source.map(SourceFile::path).orElse(classFile),
                source.flatMap(text -> line(text, nest.type(), shown)).orElse(0),
                shown.how(),
                seenBy);
    }

    /** What a plugin added to a class stands in no line of its source: then the type's line is the place. */
    private static Optional<Integer> line(SourceFile source, TypeName type, Shown shown) {
        return shown.member()
                .flatMap(member -> LinesOfMember.in(source, member))
                .or(() -> Places.ofDeclaration(source, new TypeName(type.packageName() + "." + shown.by())))
                .or(() -> Places.ofDeclaration(source, type));
    }
}
