package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads values of the map by what they should be; a value that is something else is reported, and comes out empty. */
record Values(Problems problems) {

    /** Reads the ISO form without years of five digits, which ISO would allow. */
    private static final DateTimeFormatter YEAR_MONTH_DAY = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,8}");

    /** Returns a text that is a name or a pattern. */
    Optional<String> text(Node node, String what) {
        if (node instanceof Node.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
            if (scalar.text().isBlank()) {
                problems.error(node.place(), what + " is empty", "Write one, or leave it out.");
                return Optional.empty();
            }
            return Optional.of(scalar.text());
        }
        return wrong(node, what, "a text, and is " + node.described(), textRemedy(node));
    }

    private static String textRemedy(Node node) {
        boolean readsAsSomethingElse = node instanceof Node.Scalar scalar && scalar.kind() != ScalarKind.NOTHING;
        return readsAsSomethingElse ? "Put it in quotes." : "Write one text.";
    }

    /** Returns a text for people, on one line however the map breaks it. */
    Optional<String> prose(Fields fields, String key) {
        return fields.get(key)
                .flatMap(node -> text(node, "`" + key + "`"))
                .map(text -> text.strip().replaceAll("\\s+", " "));
    }

    boolean truth(Fields fields, String key) {
        Optional<Node> node = fields.get(key);
        if (node.isEmpty()) {
            return false;
        }
        if (node.get() instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().matches("true|false")) {
            return scalar.text().equals("true");
        }
        wrong(
                node.get(),
                "`" + key + "`",
                "`true` or `false`, and is " + shown(node.get()),
                "Write `true` or `false`, without quotes.");
        return false;
    }

    OptionalInt count(Fields fields, String key) {
        Optional<Node> node = fields.get(key);
        if (node.isEmpty()) {
            return OptionalInt.empty();
        }
        if (node.get() instanceof Node.Scalar scalar
                && scalar.plain()
                && COUNT.matcher(scalar.text()).matches()) {
            return OptionalInt.of(Integer.parseInt(scalar.text()));
        }
        wrong(
                node.get(),
                "`" + key + "`",
                "a number from 1, and is " + shown(node.get()),
                "Write digits, without quotes.");
        return OptionalInt.empty();
    }

    Optional<LocalDate> date(Fields fields, String key) {
        return fields.get(key).flatMap(node -> text(node, "`" + key + "`").flatMap(text -> date(node.place(), text)));
    }

    private Optional<LocalDate> date(Place place, String text) {
        try {
            return Optional.of(LocalDate.parse(text, YEAR_MONTH_DAY));
        } catch (DateTimeParseException unreadable) {
            problems.error(place, Shown.text(text) + " is not a date", "Write year-month-day, such as `2027-03-31`.");
            return Optional.empty();
        }
    }

    <E extends Enum<E>> Optional<E> choice(Fields fields, String key, List<E> choices) {
        Optional<Node> node = fields.get(key);
        Optional<String> text = node.flatMap(value -> text(value, "`" + key + "`"));
        Optional<E> chosen = text.flatMap(word ->
                choices.stream().filter(choice -> word(choice).equals(word)).findFirst());
        if (text.isPresent() && chosen.isEmpty()) {
            List<String> words = choices.stream().map(Values::word).toList();
            problems.error(
                    node.get().place(),
                    "`" + key + "` cannot be " + Shown.text(text.get()),
                    "Write one of " + String.join(", ", words) + ".");
        }
        return chosen;
    }

    <E extends Enum<E>> Optional<E> choice(Fields fields, String key, Class<E> choices) {
        return choice(fields, key, Arrays.asList(choices.getEnumConstants()));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<List<Node>> list(Node node, String what) {
        return node instanceof Node.Sequence sequence
                ? Optional.of(sequence.items())
                : wrong(
                        node,
                        what,
                        "a list, and is " + shown(node),
                        "Write `[...]`, or one entry a line, each after `- `.");
    }

    /** Returns the entries of a list under a key, or none where there is no such list. */
    List<Node> list(Fields fields, String key) {
        return fields.get(key).flatMap(node -> list(node, "`" + key + "`")).orElse(List.of());
    }

    Optional<Fields> object(Node node, String what, AllowedKeys vocabulary) {
        return mapping(node, what).map(mapping -> Fields.of(mapping, vocabulary, problems));
    }

    Optional<Node.Mapping> mapping(Node node, String what) {
        return node instanceof Node.Mapping mapping
                ? Optional.of(mapping)
                : wrong(node, what, "an object, and is " + shown(node), "Write `key: value` pairs below it.");
    }

    private <T> Optional<T> wrong(Node node, String what, String wanted, String remedy) {
        if (!(node instanceof Node.Refused)) {
            problems.error(node.place(), what + " must be " + wanted, remedy);
        }
        return Optional.empty();
    }

    private static String shown(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() != ScalarKind.NOTHING
                ? Shown.text(scalar.plain() ? scalar.text() : '"' + scalar.text() + '"')
                : node.described();
    }
}
