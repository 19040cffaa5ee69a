package dev.ringfence.scan.classfile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps each name once, though several threads read class files that repeat it. Safe for use by several threads. */
final class SharedNames {

    private final Map<String, String> met = new ConcurrentHashMap<>();

    String of(String name) {
        String known = met.putIfAbsent(name, name);
        return known == null ? name : known;
    }
}
