package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds an object of the map by its keys; keys that the object may not have are reported when it is made. */
final class Fields {

    private final Node.Mapping mapping;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new HashMap<>();

    private Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    static Fields of(Node.Mapping mapping, AllowedKeys vocabulary, Problems problems) {
        Fields fields = new Fields(mapping, problems);
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            fields.entries.put(key, entry);
            if (!vocabulary.keys().contains(key) && !vocabulary.isFree(key)) {
                refuse(entry.key(), vocabulary, problems);
            }
        }
        return fields;
    }

    private static void refuse(Node.Scalar key, AllowedKeys vocabulary, Problems problems) {
        if (vocabulary.reserved().contains(key.text())) {
            problems.error(
                    key.place(),
                    "this version does not read the key " + Shown.text(key.text()) + " yet",
                    "Take it out; it is kept for a later version.");
            return;
        }
        Optional<String> elsewhere = Optional.ofNullable(vocabulary.elsewhere().get(key.text()));
        String keys = String.join(", ", vocabulary.keys());
        problems.error(
                key.place(),
                vocabulary.owner() + " has no key " + Shown.text(key.text()),
                elsewhere
                        .or(() -> Nearest.to(key.text(), vocabulary.keys())
                                .map(nearest -> "Did you mean `" + nearest + "`?"))
                        .orElse("The keys are " + keys + "; one of your own begins with `x-`."));
    }

    Place place() {
        return mapping.place();
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns the value; a key without value is reported. */
    Optional<Node> get(String key) {
        Node.Entry entry = entries.get(key);
        if (entry == null || entry.value() instanceof Node.Refused) {
            return Optional.empty();
        }
        if (entry.value() instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.NOTHING) {
            problems.error(entry.key().place(), "`" + key + "` has no value", "Write one, or leave the key out.");
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /** Returns the value of a key that must be there, and must say something. Nothing more is said where it does not. */
    Optional<Node> required(String key, String remedy) {
        Node.Entry entry = entries.get(key);
        if (entry == null) {
            problems.error(place(), "`" + key + "` is missing", remedy);
        } else if (entry.value() instanceof Node.Scalar scalar && saysNothing(scalar)) {
            refuse(entry, scalar, remedy);
        }
        return get(key);
    }

    private static boolean saysNothing(Node.Scalar scalar) {
        return scalar.kind() == ScalarKind.NOTHING
                || scalar.kind() == ScalarKind.TEXT && scalar.text().isBlank();
    }

    private void refuse(Node.Entry entry, Node.Scalar value, String remedy) {
        String key = entry.key().text();
        if (value.kind() == ScalarKind.NOTHING) {
            problems.error(entry.key().place(), "`" + key + "` has no value", remedy);
        } else {
            problems.error(value.place(), "`" + key + "` is empty", remedy);
        }
        entries.put(key, new Node.Entry(entry.key(), new Node.Refused(value.place())));
    }

    /** Says where the key stands, or where the object stands that lacks the key. */
    Place placeOf(String key) {
        Node.Entry entry = entries.get(key);
        return entry == null ? place() : entry.key().place();
    }
}
