package dev.ringfence.infer.cut;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lists the names by which packages are called for what their types do, and not for what they are about. */
public final class LayerWords {

    private static final Set<String> LAYERS = Set.of(
            "api",
            "bo",
            "controller",
            "converter",
            "dal",
            "dao",
            "delegate",
            "domain",
            "dto",
            "endpoint",
            "entity",
            "exception",
            "facade",
            "form",
            "impl",
            "interfaces",
            "internal",
            "jpa",
            "mapper",
            "model",
            "persistence",
            "po",
            "pojo",
            "repo",
            "repository",
            "request",
            "resource",
            "response",
            "rest",
            "service",
            "spi",
            "validation",
            "validator",
            "view",
            "vo",
            "web");

    private static final Set<String> COMMON = Set.of(
            "base",
            "common",
            "commons",
            "core",
            "foundation",
            "lang",
            "lib",
            "platform",
            "shared",
            "support",
            "util",
            "utilities",
            "utility",
            "utils");

    private static final Set<String> UTILITIES = Set.of("util", "utilities", "utility", "utils");

    private static final Set<String> TECHNICAL = Set.of("kernel", "main", "module", "modules", "app");

    private static final Pattern VERSION = Pattern.compile("[vV]\\d+");

    private LayerWords() {}

    /** Says whether a package of that name says nothing of what is in it. */
    static boolean isTechnical(String packageName) {
        return TECHNICAL.contains(packageName) || isCommon(packageName);
    }

    /** Says whether a package of that name holds a layer, such as {@code controllers}. */
    static boolean isLayer(String packageName) {
        String name = packageName.toLowerCase(Locale.ROOT);
        return LAYERS.contains(name) || LAYERS.contains(singular(name));
    }

    /** Says whether the name says which edition of something a package is about, such as {@code v2}. */
    static boolean isVersion(String name) {
        return VERSION.matcher(name).matches();
    }

    /** Says whether a package of that name holds what everybody uses. */
    public static boolean isCommon(String name) {
        return COMMON.contains(name);
    }

    /** Says whether a package of that name holds what helps the others. */
    static boolean isUtility(String name) {
        return UTILITIES.contains(name);
    }

    /** Returns the singular of an English plural, as far as an ending tells. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - "ies".length()) + "y";
        }
        return name.endsWith("s") && !name.endsWith("ss") ? name.substring(0, name.length() - 1) : name;
    }
}
