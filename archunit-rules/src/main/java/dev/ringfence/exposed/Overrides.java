package dev.ringfence.exposed;

import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.text.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Says whether a method overrides one that a model declares.
 *
 * <ol>
 *   <li>Where no supertype is of a model, none does.
 *   <li>Of a supertype whose class file is there, the methods are compared as compilers do. A private one is overridden
 *       nowhere, and one of a package only there.
 *   <li>Of one that comes from a jar, the source tells: by {@code @Override}. Without a source, any method may be one.
 * </ol>
 */
final class Overrides {

    private final ShapesOfProject shapes;
    private final Predicate<String> isOfModel;

    Overrides(ShapesOfProject shapes, Predicate<String> isOfModel) {
        this.shapes = shapes;
        this.isOfModel = isOfModel;
    }

    /** Returns what tells of the methods of a class. */
    Predicate<Member> in(ClassShape shape, Optional<SourceFile> source) {
        Set<String> models = new HashSet<>();
        addModels(shape.superclass(), shape.interfaces(), models, new HashSet<>());
        return models.isEmpty()
                ? method -> false
                : method ->
                        method.mayOverride() && models.stream().anyMatch(model -> isOf(model, shape, method, source));
    }

    private void addModels(Optional<String> superclass, List<String> interfaces, Set<String> models, Set<String> met) {
        superclass.ifPresent(name -> addModel(name, models, met));
        interfaces.forEach(name -> addModel(name, models, met));
    }

    private void addModel(String name, Set<String> models, Set<String> met) {
        if (!met.add(name)) {
            return;
        }
        if (isOfModel.test(name)) {
            models.add(name);
        }
        for (ClassFile file : shapes.named(name)) {
            ClassShape shape = shapes.of(file);
            addModels(shape.superclass(), shape.interfaces(), models, met);
        }
    }

    private boolean isOf(String model, ClassShape shape, Member method, Optional<SourceFile> source) {
        List<ClassFile> files = shapes.named(model);
        return files.isEmpty()
                ? source.map(text -> LinesOfMember.isMarkedAsOverride(text, method))
                        .orElse(true)
                : files.stream()
                        .map(shapes::of)
                        .flatMap(each -> each.methods().stream())
                        .filter(declared ->
                                !declared.isOfPackage() || packageOf(model).equals(packageOf(shape.name())))
                        .anyMatch(declared -> isOverridden(declared, method));
    }

    private static boolean isOverridden(Member declared, Member method) {
        return declared.mayOverride()
                && declared.name().equals(method.name())
                && ParametersOfOverride.fit(declared, method);
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1);
    }
}
