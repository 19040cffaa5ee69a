package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step of a story that is told in pages: what is edited and run on a day, in the order of the page.
 *
 * <p>A fence that begins with {@code diff} is applied to the files. One with a path, such as {@code java src/Shop.java}, is
 * that whole file. One that begins with {@code console} has commands, and behind each what it prints.
 *
 * @param page the page
 * @param title what the step is called, after its number
 * @param day when it is done
 */
record StoryStep(Path page, String title, LocalDate day) {

    private static final Pattern HEAD = Pattern.compile("# \\d+\\. (.+)\n\n(\\d{4}-\\d{2}-\\d{2})\n\n");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\S+)(?: (\\S+))?\n(.*?)^```$");

    static StoryStep of(Path page) {
        Matcher head = HEAD.matcher(text(page));
        if (!head.lookingAt()) {
            throw new IllegalArgumentException(page + " does not begin with `# 1. Title` and a day such as 2026-09-07");
        }
        return new StoryStep(page, head.group(1), LocalDate.parse(head.group(2)));
    }

    /** The steps of a folder, by the names of their pages. */
    static List<StoryStep> in(Path folder) {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.filter(page -> page.getFileName().toString().matches("\\d\\d-.+\\.md"))
                    .sorted()
                    .map(StoryStep::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A fence of a page.
     *
     * @param language its first word
     * @param path its second word, or nothing
     * @param content its lines, each with its end
     */
    record Fence(String language, String path, String content) {

        private static Fence of(MatchResult found) {
            return new Fence(found.group(1), found.group(2) == null ? "" : found.group(2), found.group(3));
        }

        boolean isConsole() {
            return language.equals("console");
        }
    }

    static List<Fence> fences(String text) {
        return FENCE.matcher(text).results().map(Fence::of).toList();
    }

    List<Fence> fences() {
        return fences(text());
    }

    String text() {
        return text(page);
    }

    /** Writes what the commands print now in the place of what the page showed. */
    void accept(List<ShownCommand> before, List<ShownCommand> now) {
        String accepted = text();
        int from = 0;
        for (int i = 0; i < before.size(); i++) {
            String old = before.get(i).text();
            int at = accepted.indexOf(old, from);
            accepted = accepted.substring(0, at) + now.get(i).text() + accepted.substring(at + old.length());
            from = at + now.get(i).text().length();
        }
        try {
            Files.writeString(page, accepted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return page.getFileName().toString();
    }
}
