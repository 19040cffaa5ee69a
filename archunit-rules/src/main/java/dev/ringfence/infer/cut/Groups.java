package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the types of layers that belong to no unit yet, by the word that says what they are about. */
final class Groups {

    private static final String IN = " in ";

    private final Map<String, Layer> layerOfPackage = new HashMap<>();
    private final SortedMap<String, SortedSet<TypeName>> bySubject = new TreeMap<>();

    Groups(List<Layer> layers) {
        layers.forEach(layer -> layer.packages().forEach(each -> layerOfPackage.putIfAbsent(each.name(), layer)));
        layers.forEach(layer -> layer.types().forEach(type -> add(Subjects.of(type), type)));
    }

    private void add(String subject, TypeName type) {
        bySubject.computeIfAbsent(subject, unused -> new TreeSet<>()).add(type);
    }

    List<String> subjects() {
        return List.copyOf(bySubject.keySet());
    }

    SortedSet<TypeName> about(String subject) {
        return Objects.requireNonNull(bySubject.get(subject));
    }

    /** Returns the types of all groups. */
    Set<TypeName> types() {
        Set<TypeName> types = new HashSet<>();
        bySubject.values().forEach(types::addAll);
        return types;
    }

    /** Says of which group each type is. */
    Map<TypeName, String> subjectOfEach() {
        Map<TypeName, String> subjects = new TreeMap<>();
        bySubject.forEach((subject, types) -> types.forEach(type -> subjects.put(type, subject)));
        return subjects;
    }

    Optional<Layer> layerOf(TypeName type) {
        return Optional.ofNullable(layerOfPackage.get(type.packageName()));
    }

    /** Makes a group a part of the unit. */
    void join(String subject, Unit unit) {
        for (TypeName type : Objects.requireNonNull(bySubject.remove(subject))) {
            NameWords words = NameWords.of(type);
            layerOf(type).ifPresent(layer -> unit.addGlob(layer.glob(type, words.upTo(words.leading() + 1))));
            unit.addType(type);
        }
    }

    /** Makes a group for each package of what was one; they still are about the same word. */
    void divide(String subject) {
        Objects.requireNonNull(bySubject.remove(subject)).forEach(type -> add(subject + IN + type.packageName(), type));
    }

    /** Returns the word that a group is about, whether it was divided or not. */
    static String wordOf(String subject) {
        int at = subject.indexOf(IN);
        return at < 0 ? subject : subject.substring(0, at);
    }
}
