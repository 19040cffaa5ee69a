package dev.ringfence.map.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Tells of a text that is not YAML in a map's words: the YAML library speaks of tokens and block ends. */
record SyntaxProblem(Optional<Mark> mark, String message, String remedy) {

    private static final Saying UNKNOWN = new Saying(
            "",
            "the YAML cannot be read from here on",
            "Look at the indentation, the quotes and the brackets before this place.");

    private static final Saying OTHER_YAML =
            new Saying("", "the map asks for a version of YAML other than 1.2", "Take the `%YAML` line out.");

    /** Lists how we say what the library says: the first saying counts whose words stand in the library's message. */
    private static final List<Saying> SAYINGS = List.of(
            new Saying("found character '\\t", "a tab stands where YAML allows none", "Indent with spaces."),
            new Saying(
                    "while scanning an alias",
                    "`*` begins a YAML alias",
                    "Put a pattern that begins with `*` in quotes."),
            new Saying("while scanning an anchor", "`&` begins a YAML anchor", "Put the value in quotes."),
            new Saying("while scanning a tag", "`!` begins a YAML tag", "Put the value in quotes."),
            new Saying(
                    "that cannot start any token",
                    "no value can begin with this character",
                    "Put the value in quotes."),
            new Saying(
                    "found unknown escape character",
                    "there is no such escape",
                    "Write two backslashes, or use single quotes."),
            new Saying(
                    "expected escape sequence",
                    "the escape is not complete",
                    "Write its digits, or two backslashes for one."),
            new Saying("undefined tag handle", "`!` begins a YAML tag", "Put the value in quotes."),
            new Saying(
                    "expected the node content",
                    "a value is missing here",
                    "Write one, or take out the `,` or `:` that asks for it."),
            new Saying(
                    "while scanning a quoted scalar",
                    "the text in quotes does not end",
                    "Close the quotes where the text ends."),
            new Saying(
                    "mapping values are not allowed here",
                    "a `:` stands where no key can be",
                    "Put a value that holds `: ` in quotes, or mend the indentation."),
            new Saying(
                    "could not find expected ':'",
                    "a key without its `:`",
                    "Write `key: value`, with a blank after the colon."),
            new Saying(
                    "while parsing a flow sequence",
                    "the list does not go on like a list",
                    "Divide its entries with `,` and close it with `]`."),
            new Saying(
                    "while parsing a flow mapping",
                    "the object does not go on like an object",
                    "Divide its keys with `,` and close it with `}`."),
            new Saying(
                    "while parsing a block collection",
                    "the list above does not go on like this",
                    "Begin each entry with `- ` in the same column."),
            new Saying(
                    "while parsing a block mapping",
                    "the keys above do not go on like this",
                    "Write each as `key: value` in the same column, and close the quotes and brackets before it."),
            new Saying(
                    "sequence entries are not allowed here",
                    "a list cannot begin here",
                    "Begin the list on its own line, below its key."),
            new Saying(
                    "while scanning a block scalar",
                    "the block of text does not begin like one",
                    "Write `|` or `>` alone, and the text below it, indented."),
            new Saying(
                    "<document start>",
                    "the map goes on after its end",
                    "Keep one object, all of its keys in the same column."),
            new Saying("directive", "a YAML directive does not belong in a map", "Take the line out."));

    private record Saying(String words, String message, String remedy) {}

    static SyntaxProblem of(YamlEngineException broken) {
        if (!(broken instanceof MarkedYamlEngineException marked)) {
            Saying saying = broken instanceof YamlVersionException ? OTHER_YAML : UNKNOWN;
            return new SyntaxProblem(Optional.empty(), saying.message(), saying.remedy());
        }
        String said = marked.getContext() + "\n" + marked.getProblem();
        Saying saying = SAYINGS.stream()
                .filter(candidate -> said.contains(candidate.words()))
                .findFirst()
                .orElse(UNKNOWN);
        return new SyntaxProblem(marked.getProblemMark().or(marked::getContextMark), saying.message(), saying.remedy());
    }

    Problems.Stop stop(Problems problems) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        return problems.stopAt(line, column, message, remedy);
    }
}
