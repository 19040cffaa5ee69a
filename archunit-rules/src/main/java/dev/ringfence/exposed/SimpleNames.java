package dev.ringfence.exposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the types of a method's parameters by their simple names. */
final class SimpleNames {

    private static final Map<Character, String> PRIMITIVES = Map.of(
            'B', "byte", 'C', "char", 'D', "double", 'F', "float", 'I', "int", 'J', "long", 'S', "short", 'Z',
            "boolean");

    private SimpleNames() {}

    /** Returns the names, in order, of a descriptor that keeps to the grammar. */
    static List<String> ofParameters(String descriptor) {
        List<String> names = new ArrayList<>();
        int at = 1;
        while (descriptor.charAt(at) != ')') {
            int start = at;
            while (descriptor.charAt(at) == '[') {
                at++;
            }
            String dimensions = "[]".repeat(at - start);
            boolean isClass = descriptor.charAt(at) == 'L';
            int end = isClass ? descriptor.indexOf(';', at) : at;
            names.add((isClass ? simple(descriptor.substring(at + 1, end)) : PRIMITIVES.get(descriptor.charAt(at)))
                    + dimensions);
            at = end + 1;
        }
        return names;
    }

    private static String simple(String internalName) {
        String name = internalName.substring(internalName.lastIndexOf('/') + 1);
        return name.substring(name.lastIndexOf('$') + 1);
    }
}
