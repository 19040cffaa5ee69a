package dev.ringfence.exposed;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the parameters of a method with those of one that it may override (JLS 8.4.2): they have the same types once
 * type arguments are gone. What a type variable stands for is not worked out, so any type may stand in its place.
 */
final class ParametersOfOverride {

    private ParametersOfOverride() {}

    /**
     * Says whether the parameters fit.
     *
     * @param declared the method of the supertype
     */
    static boolean fit(Member declared, Member method) {
        List<String> erased = SignatureParts.textsOfParameters(declared.descriptor());
        List<String> written = declared.signature()
                .map(SignatureParts::textsOfParameters)
                .filter(all -> all.size() == erased.size())
                .orElse(erased);
        List<String> taken = SignatureParts.textsOfParameters(method.descriptor());
        return taken.size() == erased.size()
                && IntStream.range(0, taken.size())
                        .allMatch(i -> taken.get(i).equals(erased.get(i)) || mayStandFor(written.get(i), taken.get(i)));
    }

    /** Kotlin puts primitive types in the place of a type variable, but no arrays of them in that of an array. */
    private static boolean mayStandFor(String written, String taken) {
        int dimensions = written.lastIndexOf('[') + 1;
        return written.startsWith("T", dimensions)
                && (dimensions == 0
                        || taken.startsWith(written.substring(0, dimensions))
                                && (taken.startsWith("L", dimensions) || taken.startsWith("[", dimensions)));
    }
}
