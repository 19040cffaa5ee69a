package dev.ringfence.exposed;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.Places;
import dev.ringfence.scan.text.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds what types of a project show, as their class files tell: generated code, Lombok and other languages show there
 * what the source does not.
 */
final class Exposures {

    private final CodeOnDisk code;
    private final ShapesOfProject shapes;

    Exposures(CodeOnDisk code) {
        this.code = code;
        this.shapes = new ShapesOfProject(code);
    }

    /**
     * Returns the ways in which a type shows others that are of a model.
     *
     * @param inPackage whether those to whom it shows anything may stand in its package
     * @param isOfModel says of a top-level type whether it is one of these others
     * @throws java.io.UncheckedIOException where a class file cannot be read
     */
    List<Exposure> of(Nest nest, boolean inPackage, Predicate<TypeName> isOfModel) {
        if (nest.names().stream().noneMatch(isOfModel)) {
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
        return new ShownByClass(shape, visibility, isOfModel, overridesModel)
                .all().stream()
                        .filter(shown -> isOfModel.test(shown.type()))
                        .map(shown -> exposure(nest, file.path(), shown, source))
                        .toList();
    }

    private Exposure exposure(Nest nest, Path classFile, Shown shown, Optional<SourceFile> source) {
        TypeName type = code.classes().topLevel().of(shown.type());
        return new Exposure(
                new Edge(nest.type(), DataEnd.exposure(type)),
                source.map(SourceFile::path).orElse(classFile),
                source.flatMap(text -> line(text, nest.type(), shown)).orElse(0),
                shown.how());
    }

    /** What a plugin added to a class stands in no line of its source: then the type's line is the place. */
    private static Optional<Integer> line(SourceFile source, TypeName type, Shown shown) {
        return shown.member()
                .flatMap(member -> LinesOfMember.in(source, member))
                .or(() -> Places.ofDeclaration(source, new TypeName(type.packageName() + "." + shown.by())))
                .or(() -> Places.ofDeclaration(source, type));
    }
}
