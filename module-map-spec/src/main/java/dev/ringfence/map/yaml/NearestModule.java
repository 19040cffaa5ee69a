package dev.ringfence.map.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the module that somebody probably meant: by its full name, or by its own where it is in another. */
public final class NearestModule {

    private NearestModule() {}

    /** Returns the full name of the module whose name comes nearest, where one comes near. */
    public static Optional<String> to(String text, Collection<String> fullNames) {
        Map<String, String> byOwnName = new LinkedHashMap<>();
        fullNames.forEach(name -> byOwnName.putIfAbsent(name.substring(name.lastIndexOf('.') + 1), name));
        return Nearest.to(text, fullNames)
                .or(() -> Nearest.to(text, byOwnName.keySet()).map(byOwnName::get));
    }

    /** Says in a half-sentence what was probably meant, or which modules there are. */
    public static String told(String text, Collection<String> fullNames) {
        return to(text, fullNames)
                .map(near -> "; did you mean " + near + "?")
                .orElseGet(() -> "; its modules are " + String.join(", ", fullNames));
    }
}
