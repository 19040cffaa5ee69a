package dev.ringfence.maven.it;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command on a page, and what it prints.
 *
 * @param command the program and its arguments, as somebody types them
 * @param printed lines; {@code ...} stands for any number of them
 */
record ShownCommand(String command, List<String> printed) {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final String LEFT_OUT = "...";

    ShownCommand {
        printed = List.copyOf(printed);
    }

    /** The commands of a console, each with the lines up to the next one. */
    static List<ShownCommand> of(String console) {
        List<ShownCommand> commands = new ArrayList<>();
        for (String line : console.lines().toList()) {
            if (line.startsWith("$ ")) {
                commands.add(new ShownCommand(line.substring(2), List.of()));
            } else {
                commands.add(commands.remove(commands.size() - 1).and(line));
            }
        }
        return commands;
    }

    private ShownCommand and(String line) {
        List<String> lines = new ArrayList<>(printed);
        lines.add(line);
        return new ShownCommand(command, lines);
    }

    /** The program and its arguments, without quotes. */
    List<String> words() {
        return WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("\"", ""))
                .toList();
    }

    /** Whether this is all that was printed, but for what is left out. */
    boolean shows(List<String> lines) {
        return regex().matcher(joined(lines)).matches();
    }

    /** Whether these lines stand together in what was printed, but for what is left out. */
    boolean isPartOf(List<String> lines) {
        return new ShownCommand(command, withAnythingAround()).shows(lines);
    }

    private List<String> withAnythingAround() {
        List<String> around = new ArrayList<>(printed);
        around.add(0, LEFT_OUT);
        around.add(LEFT_OUT);
        return around;
    }

    private Pattern regex() {
        return Pattern.compile(printed.stream()
                .map(line -> line.equals(LEFT_OUT) ? "(?s:(?:.*\n)?)" : Pattern.quote(line + "\n"))
                .collect(Collectors.joining()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    String text() {
        return "$ " + command + "\n" + joined(printed);
    }
}
