package dev.ringfence.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of docs reads as prose, code and links.
 *
 * <p>A sentence ends at a full stop, a question mark or an exclamation mark before a blank, and with its paragraph, list entry or cell
 * of a table. A code span counts as one word, and a link as the words that it shows.
 */
record MarkdownPage(Path file, List<String> lines) {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern CODE_SPAN = Pattern.compile("`[^`]*`");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
    private static final Pattern BARE_LINK = Pattern.compile("\\s*([-*] )?\\[[^\\]]*\\]\\([^)\\s]+\\)[.,:]?");
    private static final Pattern ENTRY = Pattern.compile("([-*]|\\d+\\.)\\s+(.*)");
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?])[\"')*]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N} _-]");

    /** A page of this text. Comments are blanked out, so that each line keeps its number. */
    static MarkdownPage of(Path file, String text) {
        String shown =
                COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", ""));
        return new MarkdownPage(file, shown.lines().toList());
    }

    /** Something of the page, and where it begins. */
    record Found(Path file, int line, String text) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + text;
        }
    }

    /** The lines of prose that are longer than this; code, tables and lines of one link alone cannot be wrapped. */
    List<Found> linesOver(int characters) {
        return prose().stream()
                .filter(line -> !line.text().strip().startsWith("|"))
                .filter(line -> !BARE_LINK.matcher(line.text()).matches())
                .filter(line -> line.text().codePointCount(0, line.text().length()) > characters)
                .toList();
    }

    /** The sentences of more words than this. */
    List<Found> sentencesOver(int words) {
        return blocks().stream()
                .flatMap(block -> END_OF_SENTENCE
                        .splitAsStream(spoken(block.text()))
                        .map(sentence -> new Found(file, block.line(), sentence)))
                .filter(sentence -> words(sentence.text()) > words)
                .toList();
    }

    private static String spoken(String text) {
        String withoutCode = CODE_SPAN.matcher(text).replaceAll("code");
        return LINK.matcher(withoutCode).replaceAll("$1");
    }

    private static long words(String sentence) {
        return Stream.of(sentence.split("\\s+"))
                .filter(word -> WORD.matcher(word).find())
                .count();
    }

    /** Where the links of the page lead, but for addresses of the web. */
    List<Found> links() {
        return prose().stream()
                .flatMap(line ->
                        LINK.matcher(line.text()).results().map(link -> new Found(file, line.line(), link.group(2))))
                .filter(link -> !link.text().contains("://"))
                .toList();
    }

    /** The names by which links lead to the headings of the page. */
    List<String> anchors() {
        return prose().stream()
                .map(Found::text)
                .filter(line -> line.startsWith("#"))
                .map(line -> LINK.matcher(line.replaceFirst("#+ ", "")).replaceAll("$1"))
                .map(heading ->
                        PUNCTUATION.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();
    }

    /** The code in fences that say this language. */
    List<String> code(String language) {
        Pattern fence = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```");
        return fence.matcher(String.join("\n", lines) + "\n")
                .results()
                .map(code -> code.group(1))
                .toList();
    }

    /** All lines but those of code. */
    private List<Found> prose() {
        List<Found> prose = new ArrayList<>();
        boolean fenced = false;
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean fence = line.strip().startsWith("```");
            fenced ^= fence;
            inList = inList && (line.isBlank() || line.startsWith(" "))
                    || ENTRY.matcher(line).matches();
            boolean indented = line.startsWith("    ") && !inList;
            if (!fence && !fenced && !indented) {
                prose.add(new Found(file, i + 1, line));
            }
        }
        return prose;
    }

    /** Paragraphs, headings, list entries and cells of tables, each as one line. */
    private List<Found> blocks() {
        List<Found> blocks = new ArrayList<>();
        int previous = 0;
        for (Found line : prose()) {
            String text = line.text().strip();
            boolean follows = line.line() == previous + 1 && !blocks.isEmpty();
            if (text.startsWith("|")) {
                CELLS.splitAsStream(text).forEach(cell -> blocks.add(new Found(file, line.line(), cell.strip())));
            } else if (text.startsWith("#")) {
                blocks.add(new Found(file, line.line(), text));
            } else if (ENTRY.matcher(text).matches()) {
                blocks.add(new Found(file, line.line(), ENTRY.matcher(text).replaceFirst("$2")));
                previous = line.line();
            } else if (!text.isEmpty() && follows) {
                Found begun = blocks.remove(blocks.size() - 1);
                blocks.add(new Found(file, begun.line(), begun.text() + " " + text));
                previous = line.line();
            } else if (!text.isEmpty()) {
                blocks.add(new Found(file, line.line(), text));
                previous = line.line();
            }
        }
        return blocks;
    }
}
