package dev.ringfence.map.edit;

import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Holds the lines of a map, and writes something into them; comments, order and layout stay as they are. */
record MapLines(List<String> lines) {

    private static final Pattern DASH = Pattern.compile("\\s*- +");
    private static final Pattern ENTRY = Pattern.compile("\\{[^{}]*\\}|\"[^\"]*\"|'[^']*'|[^\\s,\\]#]+");
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}\\[]*\\b(package|type):\\s+$");
    private static final int MOST_TRIED = 5;
    private static final Pattern NOTHING = Pattern.compile("\\s*(#.*)?");

    static MapLines of(String text) {
        return new MapLines(text.replace("\r\n", "\n").lines().toList());
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Adds more entries to a list, before the entry at the place. */
    Optional<MapLines> withEntriesBefore(Place place, List<String> entries) {
        return split(place)
                .map(at -> DASH.matcher(at.before()).matches()
                        ? replaced(
                                place.line(),
                                Stream.concat(entries.stream(), Stream.of(at.after()))
                                        .map(at.before()::concat)
                                        .toList())
                        : replaced(
                                place.line(), List.of(at.before() + String.join(", ", entries) + ", " + at.after())));
    }

    /** Puts another text in the place of a text that stands there. */
    Optional<MapLines> withReplaced(Place place, String old, String other) {
        return split(place)
                .filter(at -> at.after().startsWith(old))
                .map(at -> replaced(
                        place.line(), List.of(at.before() + other + at.after().substring(old.length()))));
    }

    /** Takes the entry out that stands at the place. */
    Optional<MapLines> withoutEntry(Place place, String entry) {
        return split(place).filter(at -> at.after().startsWith(entry)).map(at -> without(place.line(), at, entry));
    }

    private MapLines without(int number, Split at, String entry) {
        String rest = at.after().substring(entry.length());
        if (DASH.matcher(at.before()).matches() && isNothing(rest)) {
            return replaced(number, List.of());
        }
        boolean isFollowed = rest.stripLeading().startsWith(",");
        return isFollowed
                ? replaced(number, List.of(at.before() + rest.replaceFirst("^\\s*,\\s*", "")))
                : replaced(number, List.of(at.before().replaceFirst(",?\\s*$", "") + rest));
    }

    /**
     * Takes the whole entry out of which the pattern stands at the place: a text, or an object in braces on that line.
     */
    Optional<MapLines> withoutEntryOf(Place place) {
        return split(place)
                .map(MapLines::fromBrace)
                .flatMap(at -> Optional.of(ENTRY.matcher(at.after()))
                        .filter(Matcher::lookingAt)
                        .map(entry -> without(place.line(), at, entry.group())));
    }

    private static Split fromBrace(Split at) {
        Matcher brace = IN_BRACES.matcher(at.before());
        return brace.find()
                ? new Split(at.before().substring(0, brace.start()), at.before().substring(brace.start()) + at.after())
                : at;
    }

    /**
     * Puts another value where the first one of the key stands, from the place on: each line that has one gives a way to
     * do it.
     */
    List<MapLines> withValue(Place place, String key, String value) {
        return withWritten(place, "(?<![\\w-])" + key + ":\\s+[^\\s,}#]+", key + ": " + value);
    }

    /** Adds entries to a list in brackets, at the key as {@link #withValue} finds it. */
    List<MapLines> withMoreIn(Place place, String key, String entries) {
        return withWritten(place, "(?<![\\w-])" + key + ":\\s+\\[\\s*", key + ": [" + entries + ", ");
    }

    /** Adds a key before the first one of another name, from the place on: in one line where braces hold both. */
    List<MapLines> withKeyBefore(Place place, String key, String added) {
        Pattern written = Pattern.compile("(?<![\\w-])" + key + ":\\s");
        List<MapLines> edited = new ArrayList<>();
        for (int number = place.line(); number <= lines.size() && edited.size() < MOST_TRIED; number++) {
            String line = lines.get(number - 1);
            Matcher matcher = written.matcher(line);
            if (matcher.find(number == place.line() ? Math.min(line.length(), place.column() - 1) : 0)) {
                String before = line.substring(0, matcher.start());
                String rest = line.substring(matcher.start());
                edited.add(replaced(
                        number,
                        before.isBlank() || DASH.matcher(before).matches()
                                ? List.of(before + added, " ".repeat(before.length()) + rest)
                                : List.of(before + added + ", " + rest)));
            }
        }
        return edited;
    }

    private List<MapLines> withWritten(Place place, String regex, String other) {
        Pattern written = Pattern.compile(regex);
        List<MapLines> edited = new ArrayList<>();
        for (int number = place.line(); number <= lines.size() && edited.size() < MOST_TRIED; number++) {
            String line = lines.get(number - 1);
            Matcher matcher = written.matcher(line);
            if (matcher.find(number == place.line() ? Math.min(line.length(), place.column() - 1) : 0)) {
                String now = line.substring(0, matcher.start()) + other + line.substring(matcher.end());
                edited.add(replaced(number, List.of(now)));
            }
        }
        return edited;
    }

    /**
     * Adds the first entry to a list of the object whose name stands at the place. The list may be empty, or not there
     * at all.
     */
    List<MapLines> withFirstEntry(Place place, String key, String entry) {
        if (split(place).isEmpty()) {
            return List.of();
        }
        String list = key + ": [" + entry + "]";
        return Stream.concat(
                        withEmptyList(place, key, list).stream(),
                        split(place).map(at -> withKey(place, at, list)).stream())
                .toList();
    }

    private Optional<MapLines> withEmptyList(Place place, String key, String list) {
        Pattern empty = Pattern.compile("\\b" + key + ":\\s*\\[\\s*\\]");
        for (int number = place.line(); number <= endOfBlock(place); number++) {
            Matcher matcher = empty.matcher(lines.get(number - 1));
            if (matcher.find(number == place.line() ? place.column() - 1 : 0)) {
                String line = lines.get(number - 1);
                return Optional.of(replaced(
                        number, List.of(line.substring(0, matcher.start()) + list + line.substring(matcher.end()))));
            }
        }
        return Optional.empty();
    }

    private MapLines withKey(Place place, Split at, String list) {
        int brace = at.after().indexOf('{');
        boolean inBraces = brace >= 0 && at.after().substring(0, brace).matches("[^:]*:\\s*");
        if (inBraces) {
            String opened = at.before() + at.after().substring(0, brace + 1);
            return replaced(
                    place.line(),
                    List.of(opened + list + ", "
                            + at.after().substring(brace + 1).stripLeading()));
        }
        int last = endOfBlock(place);
        return replaced(last, List.of(lines.get(last - 1), " ".repeat(indentOfBlock(place)) + list));
    }

    /** Adds a key, with what is written behind it, to the object whose name stands at the place. */
    Optional<MapLines> withNewKey(Place place, String written) {
        return split(place).map(at -> withKey(place, at, written));
    }

    /** Adds an entry before the one whose name stands at the place: on a line of its own, or in braces. */
    Optional<MapLines> withNamedBefore(Place place, String entry) {
        return split(place)
                .map(at -> at.before().isBlank()
                        ? replaced(place.line(), List.of(at.before() + entry, at.before() + at.after()))
                        : replaced(place.line(), List.of(at.before() + entry + ", " + at.after())));
    }

    /** Takes out the entry whose name stands at the place, with all below it, and some lines above it. */
    Optional<MapLines> withoutBlock(Place place, int above) {
        return split(place)
                .filter(at -> at.before().isBlank() && place.line() > above)
                .map(at -> Stream.concat(
                                lines.stream().limit(place.line() - 1L - above),
                                lines.stream().skip(endOfBlock(place)))
                        .toList())
                .map(MapLines::new);
    }

    private int indentOfBlock(Place place) {
        return lines.stream()
                .skip(place.line())
                .filter(line -> !isNothing(line))
                .findFirst()
                .map(MapLines::indent)
                .orElse(place.column() + 1);
    }

    /** Returns the last line that is indented deeper than the name. */
    private int endOfBlock(Place place) {
        int last = place.line();
        for (int number = place.line() + 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!isNothing(line)) {
                if (indent(line) < place.column()) {
                    break;
                }
                last = number;
            }
        }
        return last;
    }

    /** Adds a key of its own at the end of the map, with its first entries. */
    MapLines withListAtEnd(String key, List<String> entries) {
        List<String> edited = new ArrayList<>(lines);
        Pattern empty = Pattern.compile(key + ":\\s*\\[\\s*\\]\\s*");
        edited.removeIf(line -> empty.matcher(line).matches());
        edited.addAll(List.of("", key + ":"));
        entries.forEach(entry -> edited.add("  - " + entry));
        return new MapLines(List.copyOf(edited));
    }

    /** Adds a key of its own at the end of the map, with one line below it. */
    MapLines withKeyAtEnd(String key, String below) {
        List<String> edited = new ArrayList<>(lines);
        edited.addAll(List.of("", key + ":", "  " + below));
        return new MapLines(List.copyOf(edited));
    }

    private static boolean isNothing(String line) {
        return NOTHING.matcher(line).matches();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private record Split(String before, String after) {}

    /** Columns count characters, and Java may need two chars for a character. */
    private Optional<Split> split(Place place) {
        if (place.line() > lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(place.line() - 1);
        if (line.codePointCount(0, line.length()) < place.column()) {
            return Optional.empty();
        }
        int offset = line.offsetByCodePoints(0, place.column() - 1);
        return Optional.of(new Split(line.substring(0, offset), line.substring(offset)));
    }

    private MapLines replaced(int number, List<String> by) {
        List<String> edited = new ArrayList<>(lines.subList(0, number - 1));
        edited.addAll(by);
        edited.addAll(lines.subList(number, lines.size()));
        return new MapLines(List.copyOf(edited));
    }
}
