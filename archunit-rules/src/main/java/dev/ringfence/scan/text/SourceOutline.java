package dev.ringfence.scan.text;

import java.util.List;

/**
 * Holds what a source says at its top.
 *
 * @param packageName the declared package, empty for the unnamed one
 * @param imports in their order
 * @param modules the Java modules all of whose exported types are imported
 * @param types the simple names of the top-level types that it declares; empty for other languages than Java
 */
public record SourceOutline(String packageName, List<Import> imports, List<String> modules, List<String> types) {

    /** Describes a source that imports no module. */
    SourceOutline(String packageName, List<Import> imports, List<String> types) {
        this(packageName, imports, List.of(), types);
    }
}
