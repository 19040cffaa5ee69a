package dev.ringfence.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is asked. */
public sealed interface Question {

    /** Asks to which module a type belongs, and why. */
    record OfType(String type) implements Question {}

    /** Asks whether one end may use the other: types, packages or modules. */
    record OfEdge(String from, String to) implements Question {}

    /** Asks what a module uses and who uses it. */
    record OfModule(String module) implements Question {}

    /** Asks how all modules stand. */
    record OfAll() implements Question {}

    /** Asks what another map would add to the baselines. */
    record OfOtherMap(String file) implements Question {}

    /** Asks what a rule is about. */
    record OfRule(String rule) implements Question {}

    /** Asks who owns a table and who uses it. */
    record OfTable(String table) implements Question {}

    /** Asks nothing that can be answered. */
    record Unclear(String message, String remedy) implements Question {}

    /** Says whether the answer takes who uses what, and not the map alone. */
    default boolean asksForUses() {
        return this instanceof OfModule || this instanceof OfAll || this instanceof OfOtherMap;
    }

    /** Says whether the answer tells of what types show and should not. */
    default boolean asksForLeaks() {
        return asksForUses() || this instanceof OfType;
    }

    /** Says what of the answer takes all code of the build, compiled; empty where nothing of it does. */
    default Optional<String> takesWholeBuild() {
        if (asksForUses()) {
            return Optional.of("unused exports and requires, and what stricter would cost, take");
        }
        return this instanceof OfTable ? Optional.of("who uses the table takes") : Optional.empty();
    }

    /** Returns the one question that the properties ask; empty properties ask nothing. */
    static Question of(
            Optional<String> type,
            Optional<String> from,
            Optional<String> to,
            Optional<String> module,
            Optional<String> against,
            Optional<String> rule,
            Optional<String> table) {
        if (from.isPresent() != to.isPresent()) {
            return new Unclear(
                    "an edge has two ends, and only " + (from.isPresent() ? "`from`" : "`to`") + " was named",
                    "Name both: -Dringfence.from=com.acme.A -Dringfence.to=com.acme.B.");
        }
        List<Question> asked = Stream.<Optional<? extends Question>>of(
                        type.map(OfType::new),
                        from.map(first -> new OfEdge(first, to.orElseThrow())),
                        module.map(OfModule::new),
                        against.map(OfOtherMap::new),
                        rule.map(OfRule::new),
                        table.map(OfTable::new))
                .map(question -> (Question) question.orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return switch (asked.size()) {
            case 0 -> new OfAll();
            case 1 -> asked.get(0);
            default ->
                new Unclear(
                        "several questions were asked at once",
                        "Ask one: -Dringfence.type=, -Dringfence.from= with -Dringfence.to=, -Dringfence.module=,"
                                + " -Dringfence.table=, -Dringfence.against= or -Dringfence.rule=.");
        };
    }
}
