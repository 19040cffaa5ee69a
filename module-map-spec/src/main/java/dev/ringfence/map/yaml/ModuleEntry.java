package dev.ringfence.map.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes a module as it stands in a file.
 *
 * @param parent the full name of the module that holds it, as it is written
 * @param key its own name
 * @param value all else
 */
record ModuleEntry(Optional<String> parent, Node.Scalar key, Node value) {

    static ModuleEntry atTheTop(Node.Entry entry) {
        return new ModuleEntry(Optional.empty(), entry.key(), entry.value());
    }

    String fullName() {
        return parent.map(name -> name + ".").orElse("") + key.text();
    }

    /**
     * Returns the modules that stand directly in this one; what is wrong with them is reported when this one is read.
     */
    List<ModuleEntry> nested() {
        List<Node.Entry> entries = value instanceof Node.Mapping mapping ? mapping.entries() : List.of();
        return entries.stream()
                .filter(entry -> entry.key().text().equals("modules"))
                .map(Node.Entry::value)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(modules -> ((Node.Mapping) modules).entries().stream())
                .map(entry -> new ModuleEntry(Optional.of(fullName()), entry.key(), entry.value()))
                .toList();
    }

    /** Returns the module itself, and all modules that stand in it, however deep. */
    Stream<ModuleEntry> withNested() {
        return Stream.concat(Stream.of(this), nested().stream().flatMap(ModuleEntry::withNested));
    }
}
