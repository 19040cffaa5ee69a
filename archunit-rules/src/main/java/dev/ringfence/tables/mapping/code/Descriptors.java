package dev.ringfence.tables.mapping.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the form of descriptors and signatures (JVMS 4.3 and 4.7.9.1). */
final class Descriptors {

    private Descriptors() {}

    /** Returns the binary name that {@code Lcom/acme/Order;} stands for; {@code V} is {@code void}. */
    static String className(String descriptor) {
        if (descriptor.startsWith("L") && descriptor.endsWith(";")) {
            return descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
        }
        return descriptor.equals("V") ? "void" : descriptor.replace('/', '.');
    }

    /** Returns the class of a field, of what a method returns, or of an array's elements. */
    static Optional<String> typeOf(String descriptor) {
        String type = returned(descriptor);
        int dimensions = 0;
        while (dimensions < type.length() && type.charAt(dimensions) == '[') {
            dimensions++;
        }
        String element = type.substring(dimensions);
        return element.startsWith("L") ? Optional.of(className(element)) : Optional.empty();
    }

    /**
     * Returns the classes among the outermost generic arguments of a field's or returned type. A wildcard counts as its
     * bound, a type variable is left out.
     */
    static List<String> typeArguments(String signature) {
        String type = returned(signature);
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < type.length(); i++) {
            char c = type.charAt(i);
            if (c == '<') {
                depth++;
            } else if (c == '>') {
                depth--;
            } else if (depth == 1 && (c == 'L' || c == 'T')) {
                int end = endOfName(type, i);
                if (c == 'L') {
                    arguments.add(type.substring(i + 1, end).replace('/', '.'));
                }
                i = end - 1;
            } else if (c == '.') {
                i = endOfName(type, i) - 1;
            }
        }
        return List.copyOf(arguments);
    }

    private static int endOfName(String type, int from) {
        int end = from;
        while (end < type.length() && type.charAt(end) != '<' && type.charAt(end) != ';') {
            end++;
        }
        return end;
    }

    private static String returned(String descriptor) {
        int end = descriptor.lastIndexOf(')');
        String returned = descriptor.substring(end + 1);
        int thrown = returned.indexOf('^');
        return thrown < 0 ? returned : returned.substring(0, thrown);
    }
}
