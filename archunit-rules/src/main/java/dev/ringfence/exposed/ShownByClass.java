package dev.ringfence.exposed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Lists what a class shows: in its declaration, and in the members that can be named.
 *
 * <p>Constructors are left out, and so are methods that make beans of a container: their callers hand a model in or
 * take it as they wire it. Whoever implements an interface of a model, or overrides a method of one, shows what the
 * model asks for.
 */
final class ShownByClass {

    private final ClassShape shape;
    private final Visibility visibility;
    private final Predicate<String> isOfModel;
    private final Predicate<Member> overridesModel;
    private final List<Shown> found = new ArrayList<>();

    /**
     * Looks at a class that can be named.
     *
     * @param isOfModel whether a class is of a model, by its binary name
     * @param overridesModel whether a method overrides one of a model
     */
    ShownByClass(
            ClassShape shape, Visibility visibility, Predicate<String> isOfModel, Predicate<Member> overridesModel) {
        this.shape = shape;
        this.visibility = visibility;
        this.isOfModel = isOfModel;
        this.overridesModel = overridesModel;
    }

    List<Shown> all() {
        addDeclaration();
        shape.components().forEach(this::addComponent);
        shape.fields().stream().filter(this::isVisible).forEach(this::addField);
        shape.methods().stream()
                .filter(method -> isVisible(method) && !method.isBean() && !isAccessor(method))
                .filter(method -> !overridesModel.test(method))
                .forEach(this::addMethod);
        return List.copyOf(found);
    }

    private boolean isVisible(Member member) {
        return member.isWritten() && visibility.allows(member.flags());
    }

    private boolean isAccessor(Member method) {
        return shape.components().stream()
                .anyMatch(component -> component.name().equals(method.name())
                        && method.descriptor().startsWith("()"));
    }

    private void addDeclaration() {
        String name = shape.shownName();
        shape.signature().ifPresent(text -> add(SignatureParts.ofClass(text).bounds(), "a bound of " + name));
        List<Set<String>> supertypes = shape.supertypes();
        for (int i = 0; i < supertypes.size(); i++) {
            boolean isImplemented = i > 0 && !shape.isInterface();
            if (!isImplemented || !isOfModel.test(shape.interfaces().get(i - 1))) {
                add(supertypes.get(i), isImplemented ? "implemented by " + name : "extended by " + name);
            }
        }
        add(shape.annotations(), "in an annotation of " + name);
    }

    private void addComponent(Member component) {
        add(component.parts().result(), "component " + shown(component), component);
        add(component.annotations(), "in an annotation of " + shown(component), component);
    }

    private void addField(Member field) {
        add(field.parts().result(), "field " + shown(field), field);
        add(field.annotations(), "in an annotation of " + shown(field), field);
    }

    private void addMethod(Member method) {
        SignatureParts parts = method.parts();
        String name = shown(method);
        add(parts.result(), "returned by " + name, method);
        parts.parameters().forEach(types -> add(types, "taken by " + name, method));
        add(parts.thrown(), "thrown by " + name, method);
        add(method.thrown(), "thrown by " + name, method);
        add(parts.bounds(), "a bound of " + name, method);
        add(method.annotations(), "in an annotation of " + name, method);
        add(method.ofDefault(), "the default of " + name, method);
    }

    /** Writes a method with the simple names of its parameters, and a member of a nested class with the class. */
    private String shown(Member member) {
        String name = shape.shownName();
        String inside = name.contains(".") ? name.substring(name.indexOf('.') + 1) + "." : "";
        return inside + member.name() + (member.isMethod() ? parameters(member) : "");
    }

    private static String parameters(Member method) {
        return SimpleNames.ofParameters(method.descriptor()).stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private String simpleName() {
        String name = shape.shownName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void add(Collection<String> types, String how) {
        types.forEach(type -> found.add(new Shown(type, simpleName(), how, Optional.empty())));
    }

    private void add(Collection<String> types, String how, Member member) {
        types.forEach(type -> found.add(new Shown(type, simpleName(), how, Optional.of(member))));
    }
}
