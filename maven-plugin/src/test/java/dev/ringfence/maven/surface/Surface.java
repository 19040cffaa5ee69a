package dev.ringfence.maven.surface;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program of somebody else can name, from some types on: these types, and each that a signature of one of them names. */
final class Surface {

    private static final String OURS = "dev.ringfence.";

    private final SortedSet<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));

    private Surface() {}

    /** The surface that these types open. */
    static Surface from(List<Class<?>> entries) {
        Surface surface = new Surface();
        entries.forEach(surface::reach);
        return surface;
    }

    SortedSet<Class<?>> types() {
        return types;
    }

    private void reach(Class<?> type) {
        if (type.isArray()) {
            reach(type.getComponentType());
        } else if (type.getName().startsWith(OURS) && types.add(type)) {
            Stream.ofNullable(type.getEnclosingClass()).forEach(this::reach);
            namedBy(type).forEach(this::reach);
        }
    }

    private static Set<Class<?>> namedBy(Class<?> type) {
        Set<Class<?>> named = new LinkedHashSet<>();
        Stream.ofNullable(type.getGenericSuperclass()).forEach(each -> addNamed(each, named));
        List.of(type.getGenericInterfaces()).forEach(each -> addNamed(each, named));
        boundsOf(type.getTypeParameters()).forEach(each -> addNamed(each, named));
        members(type).forEach(member -> member.types().forEach(each -> addNamed(each, named)));
        Stream.ofNullable(type.getPermittedSubclasses())
                .flatMap(Stream::of)
                .filter(Surface::isOpen)
                .forEach(named::add);
        Stream.of(type.getDeclaredClasses()).filter(Surface::isOpen).forEach(named::add);
        return named;
    }

    private static Stream<Type> boundsOf(TypeVariable<?>[] variables) {
        return Stream.of(variables).flatMap(variable -> Stream.of(variable.getBounds()));
    }

    private static void addNamed(Type type, Set<Class<?>> named) {
        if (type instanceof Class<?> raw) {
            named.add(raw);
        } else if (type instanceof ParameterizedType generic) {
            addNamed(generic.getRawType(), named);
            List.of(generic.getActualTypeArguments()).forEach(each -> addNamed(each, named));
        } else if (type instanceof GenericArrayType array) {
            addNamed(array.getGenericComponentType(), named);
        } else if (type instanceof WildcardType wildcard) {
            Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
                    .flatMap(Stream::of)
                    .forEach(each -> addNamed(each, named));
        }
    }

    /** Whether code of another package can name it, or a subclass there. */
    static boolean isOpen(Class<?> type) {
        return isOpen(type.getModifiers());
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Each type with its members, a line each, as a person reviews it. */
    String text() {
        return types.stream().map(Surface::text).collect(Collectors.joining("\n"));
    }

    private static String text(Class<?> type) {
        return Stream.concat(
                        Stream.of(headOf(type)),
                        members(type).map(Member::text).sorted().map(member -> "    " + member))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String headOf(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        String sealed = type.isSealed() ? "sealed " : "";
        String supertypes = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass())
                                .filter(each ->
                                        !List.of(Object.class, Record.class).contains(each) && !type.isEnum()),
                        Stream.of(type.getGenericInterfaces()))
                .map(Surface::shown)
                .collect(Collectors.joining(", "));
        return type.getName() + ": " + sealed + kind + (supertypes.isEmpty() ? "" : " of " + supertypes);
    }

    /** A member with the types that its signature names. */
    private record Member(String text, List<Type> types) {}

    private static Stream<Member> members(Class<?> type) {
        return Stream.of(
                        Stream.of(type.getDeclaredFields())
                                .filter(field -> isOpen(field.getModifiers()))
                                .map(Surface::field),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(constructor -> isOpen(constructor.getModifiers()))
                                .map(constructor -> executable("new", constructor, List.of())),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> isOpen(method.getModifiers()) && !method.isSynthetic())
                                .filter(method -> !isGiven(type, method))
                                .map(method ->
                                        executable(method.getName(), method, List.of(method.getGenericReturnType()))))
                .flatMap(members -> members);
    }

    /** What each object, enum and record has anyway. */
    private static boolean isGiven(Class<?> type, Method method) {
        return List.of("equals", "hashCode", "toString", "compareTo").contains(method.getName())
                || type.isEnum() && List.of("values", "valueOf").contains(method.getName());
    }

    private static Member field(Field field) {
        String text = modifiers(field.getModifiers()) + field.getName() + ": " + shown(field.getGenericType());
        return new Member(field.isEnumConstant() ? field.getName() : text, List.of(field.getGenericType()));
    }

    private static Member executable(String name, Executable executable, List<Type> returned) {
        List<Type> types = Stream.of(
                        Stream.of(executable.getGenericParameterTypes()),
                        returned.stream(),
                        Stream.of(executable.getGenericExceptionTypes()),
                        boundsOf(executable.getTypeParameters()))
                .flatMap(each -> each)
                .toList();
        String text = modifiers(executable.getModifiers())
                + name
                + Stream.of(executable.getGenericParameterTypes())
                        .map(Surface::shown)
                        .collect(Collectors.joining(", ", "(", ")"))
                + returned.stream().map(each -> ": " + shown(each)).collect(Collectors.joining())
                + Stream.of(executable.getGenericExceptionTypes())
                        .map(each -> " throws " + shown(each))
                        .collect(Collectors.joining());
        return new Member(text, types);
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers & (Modifier.STATIC | Modifier.PROTECTED))
                + ((modifiers & (Modifier.STATIC | Modifier.PROTECTED)) == 0 ? "" : " ");
    }

    private static String shown(Type type) {
        return type.getTypeName().replaceAll("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
    }
}
