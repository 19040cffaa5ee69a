package dev.ringfence.schema.liquibase;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.Step;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a step of a script of SQL inside a changelog, or in a file that one names. */
record Script(String file, Said said) {

    /** Returns the step; a delimiter of its own is said in the way that MySQL's client has for it. */
    Step step(Optional<String> delimiter) {
        Optional<String> own = delimiter.map(Script::bare).filter(mark -> !mark.isEmpty() && !isUsual(mark));
        Place place = new Place(file, said.line());
        Place before = new Place(file, said.line() - (said.literal() ? 1 : 0));
        return own.<Step>map(mark -> new Step.Sql(before, "delimiter " + mark + "\n" + said.text(), said.literal()))
                .orElseGet(() -> new Step.Sql(place, said.text(), said.literal()));
    }

    /** Takes off what a pattern of Liquibase says besides the mark: line ends, and escapes. */
    private static String bare(String delimiter) {
        return delimiter.replaceAll("\\\\[nrsS][*+]?|[$^]$|\\s", "").replace("\\", "");
    }

    private static boolean isUsual(String mark) {
        return mark.equals(";") || mark.equals("/") || mark.equalsIgnoreCase("go");
    }

    /** Returns the name as SQL in which no part can be a keyword. */
    static String quoted(String name) {
        return Stream.of(name.split("\\.")).map(part -> '"' + part + '"').collect(Collectors.joining("."));
    }
}
