package dev.ringfence.flags;

import java.util.ArrayList;
import java.util.List;

/** Gathers the properties that an annotation called {@code ConditionalOnProperty} names. */
final class ConditionalProperty {

    static final String NAME = "ConditionalOnProperty";

    private final List<String> names = new ArrayList<>();
    private String prefix = "";

    /** Says whether a descriptor is of such an annotation, whatever its package. */
    static boolean is(String descriptor) {
        return descriptor.endsWith("/" + NAME + ";") || descriptor.endsWith("$" + NAME + ";");
    }

    /** Takes a text of an element; both {@code name} and {@code value} name properties. */
    void add(String element, String text) {
        if (element.equals("prefix")) {
            prefix = text.strip();
        } else if (element.equals("name") || element.equals("value")) {
            names.add(text);
        }
    }

    /** Returns the keys of the properties in full. */
    List<String> keys() {
        String begin = prefix.isEmpty() || prefix.endsWith(".") ? prefix : prefix + ".";
        return names.stream().map(begin::concat).toList();
    }
}
