package dev.ringfence.tables.mapping;

import dev.ringfence.tables.mapping.code.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows which classes the names in a mapping file stand for. */
final class XmlNames {

    private final Optional<String> packageName;

    XmlNames(Optional<String> packageName) {
        this.packageName = packageName.map(String::strip).filter(name -> !name.isEmpty());
    }

    /** Puts the file's package before a name without one. */
    String qualified(String name) {
        return name.contains(".")
                ? name
                : packageName.map(prefix -> prefix + "." + name).orElse(name);
    }

    /** Returns the type that an attribute leads to, by its field in the class file. */
    static Stream<String> declared(PersistentTypes types, String type, String attribute, boolean isSingle) {
        return types.reading(type).stream()
                .flatMap(reading -> reading.fields().stream())
                .filter(field -> field.name().equals(attribute))
                .flatMap(field -> target(field, isSingle))
                .filter(name -> !name.startsWith("java."));
    }

    private static Stream<String> target(Member field, boolean isSingle) {
        List<String> arguments = field.typeArguments();
        return isSingle || arguments.isEmpty() ? field.type().stream() : Stream.of(arguments.get(arguments.size() - 1));
    }
}
