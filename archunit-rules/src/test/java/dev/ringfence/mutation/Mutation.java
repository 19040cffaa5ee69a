package dev.ringfence.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A kind of change of one file.
 *
 * @param name what the counts call it
 * @param where the paths that it is tried on, below the project
 * @param change what it makes of the content; the same content where it finds no place
 */
record Mutation(String name, Predicate<String> where, Change change) {

    /** Makes other bytes of a file. */
    interface Change {
        byte[] of(byte[] content, Random random);
    }

    /** Makes another text of a file. */
    interface TextChange {
        String of(String text, Random random);
    }

    /** Makes other lines of a file, in place. */
    interface LinesChange {
        void in(List<String> lines, Random random);
    }

    static Mutation ofText(String name, Predicate<String> where, TextChange change) {
        return new Mutation(
                name,
                where,
                (content, random) -> change.of(new String(content, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8));
    }

    static Mutation ofLines(String name, Predicate<String> where, LinesChange change) {
        return ofText(name, where, (text, random) -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            change.in(lines, random);
            return String.join("\n", lines) + "\n";
        });
    }

    /** Replaces one occurrence of the words by one of the others. */
    static Mutation replacing(String name, Predicate<String> where, String words, String... others) {
        return ofText(name, where, (text, random) -> {
            List<Integer> at = new ArrayList<>();
            for (int found = text.indexOf(words); found >= 0; found = text.indexOf(words, found + 1)) {
                at.add(found);
            }
            if (at.isEmpty()) {
                return text;
            }
            int chosen = at.get(random.nextInt(at.size()));
            return text.substring(0, chosen)
                    + others[random.nextInt(others.length)]
                    + text.substring(chosen + words.length());
        });
    }
}
