package dev.ringfence.map.yaml;

import dev.ringfence.map.DataEnd.Kind;
import dev.ringfence.map.DataPattern;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TablePattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one side of an exception that has a colon: what is done with a table, or an association to an entity. */
record DataSide(MapContext context) {

    private static final char COLON = ':';
    private static final List<String> WORDS =
            Stream.of(Kind.values()).map(Kind::word).toList();

    static boolean is(String text) {
        return text.indexOf(COLON) >= 0;
    }

    /** @param entities reads the pattern behind {@code relates:} and {@code exposes:} */
    Optional<DataPattern> read(Node node, String text, Function<Node, Optional<NamePattern>> entities) {
        int colon = text.indexOf(COLON);
        String name = text.substring(colon + 1);
        Optional<Kind> kind = kind(node, text.substring(0, colon), name);
        if (kind.isPresent() && kind.get().isOfType()) {
            return entities.apply(new Node.Scalar(name, false, node.place()))
                    .map(pattern -> kind.get() == Kind.RELATES
                            ? new DataPattern.OfRelations(pattern)
                            : new DataPattern.OfExposures(pattern));
        }
        if (kind.isPresent() && kind.get() == Kind.FLAG) {
            return Optional.of(name).filter(flag -> isFlag(node, flag)).map(DataPattern.OfFlags::new);
        }
        return kind.filter(known -> isTable(node, known, name))
                .map(known -> new DataPattern.OfTables(known, TablePattern.of(name)));
    }

    private Optional<Kind> kind(Node node, String word, String name) {
        Optional<Kind> kind = Kind.ofWord(word);
        if (kind.isEmpty()) {
            context.problems()
                    .error(
                            node.place(),
                            "nothing is done with data by the word " + Shown.text(word + COLON),
                            Nearest.to(word, WORDS)
                                    .map(nearest -> "Did you mean `" + nearest + COLON + name + "`?")
                                    .orElse("Write `table:` and a table for every use of it, or one of "
                                            + "`reads:`, `writes:`, `references:`; or `relates:` and an entity,"
                                            + " `exposes:` and a type that is shown, or `flag:` and a flag."));
        }
        return kind;
    }

    private boolean isFlag(Node node, String name) {
        boolean isName = !name.isBlank() && name.length() <= Patterns.LONGEST;
        if (!isName) {
            context.problems()
                    .error(
                            node.place(),
                            "what stands behind `flag:` names no flag",
                            "Write a flag of a seam, such as `flag:use-new-orders`.");
        }
        return isName;
    }

    private boolean isTable(Node node, Kind kind, String name) {
        if (TablePattern.isValid(name)) {
            return true;
        }
        context.problems()
                .error(
                        node.place(),
                        "what stands behind `" + kind.word() + COLON + "` names no table",
                        TableSection.HOW_TO_NAME);
        return false;
    }
}
