package dev.ringfence.source.fingerprint;

import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types of the same names and members as others, in other packages, so that an import can bind a name anew. */
final class Rebound {

    static final String PACKAGE = "rebound";

    private static final Pattern NAMED =
            Pattern.compile("import (?:static )?" + PACKAGE + "\\.([a-z][\\w.]*?\\.[A-Z]\\w*)");

    private final ClassLoader classes;

    Rebound(List<Path> classPath) {
        this.classes = new URLClassLoader(classPath.stream().map(Rebound::url).toArray(URL[]::new), null);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The sources of those that a text imports, each by its path. */
    Map<String, String> sources(String text) {
        Map<String, String> sources = new TreeMap<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            try {
                Class<?> type = Class.forName(named.group(1), false, classes);
                sources.put(PACKAGE + "/" + named.group(1).replace('.', '/') + ".java", source(type));
            } catch (ReflectiveOperationException | LinkageError none) {
                // Then javac says so.
            }
        }
        return sources;
    }

    private static String source(Class<?> type) {
        String head = "package " + PACKAGE + "." + type.getPackageName() + "; public ";
        String name = type.getSimpleName();
        String parameters = list(type, true);
        String arguments = list(type, false);
        if (type.isAnnotation()) {
            return head + "@interface " + name + " { String value() default \"\"; }";
        }
        if (type.isInterface()) {
            return head + "interface " + name + parameters + " extends " + type.getName() + arguments + " {}";
        }
        return Modifier.isFinal(type.getModifiers())
                ? head + "final class " + name + parameters + " { " + statics(type) + "}"
                : head + "class " + name + parameters + " extends " + type.getName() + arguments + " {"
                        + constructor(name, type) + " }";
    }

    private static String constructor(String name, Class<?> type) {
        return Arrays.stream(type.getConstructors())
                .filter(each -> each.getTypeParameters().length == 0)
                .map(each -> {
                    Type[] types = each.getGenericParameterTypes();
                    StringBuilder declared = new StringBuilder("public " + name + "(");
                    StringBuilder passed = new StringBuilder();
                    for (int i = 0; i < types.length; i++) {
                        declared.append(i == 0 ? "" : ", ")
                                .append(types[i].getTypeName().replace('$', '.'))
                                .append(" a")
                                .append(i);
                        passed.append(i == 0 ? "" : ", ").append("a").append(i);
                    }
                    String thrown = Arrays.stream(each.getExceptionTypes())
                            .map(Class::getCanonicalName)
                            .collect(Collectors.joining(", "));
                    return declared + ")" + (thrown.isEmpty() ? "" : " throws " + thrown) + " { super(" + passed
                            + "); }";
                })
                .collect(Collectors.joining(" "));
    }

    private static String statics(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getTypeParameters().length == 0)
                .map(each -> {
                    Type[] types = each.getGenericParameterTypes();
                    StringBuilder declared = new StringBuilder();
                    for (int i = 0; i < types.length; i++) {
                        declared.append(i == 0 ? "" : ", ")
                                .append(types[i].getTypeName().replace('$', '.'))
                                .append(" a")
                                .append(i);
                    }
                    return "public static "
                            + each.getGenericReturnType().getTypeName().replace('$', '.') + " " + each.getName() + "("
                            + declared + ") { throw new RuntimeException(); }";
                })
                .collect(Collectors.joining(" "));
    }

    private static String list(Class<?> type, boolean bounds) {
        TypeVariable<?>[] variables = type.getTypeParameters();
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(each -> each.getName() + (bounds ? boundsOf(each) : ""))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String boundsOf(TypeVariable<?> variable) {
        return Arrays.stream(variable.getBounds())
                .map(Type::getTypeName)
                .collect(Collectors.joining(" & ", " extends ", ""));
    }
}
