package dev.ringfence.report.console;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.console.Line.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Holds blocks of one kind, each of which is shown whole or not at all. A block's text is made only where it may be
 * shown, since advice on a pair of modules costs more than counting it.
 */
final class Section {

    private final String one;
    private final String many;
    private final String counted;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Line>> made = new ArrayList<>();

    /** Counts something by blocks: such as {@code new} by {@code pair of modules}. */
    Section(String one, String many, String counted) {
        this.one = one;
        this.many = many;
        this.counted = counted;
    }

    private record Block(Level level, int counts, Supplier<List<Line>> text) {}

    /** Adds a block that tells so much of what the section counts. */
    void add(Level level, int counts, Supplier<List<Line>> text) {
        blocks.add(new Block(level, counts, text));
    }

    /** Adds lines that always are one block. */
    void add(List<Line> lines) {
        if (!lines.isEmpty()) {
            add(lines.get(0).level(), 1, () -> lines);
        }
    }

    /** Returns how many lines the blocks have, as far as these lines reach. */
    int needed(int lines) {
        int size = 0;
        for (int block = 0; block < blocks.size() && size < lines; block++) {
            size += text(block).size();
        }
        return Math.min(size, lines);
    }

    private List<Line> text(int block) {
        if (block == made.size()) {
            made.add(blocks.get(block).text().get());
        }
        return made.get(block);
    }

    /** Returns as many blocks as these lines hold, at least one; the last line says how much is left out. */
    List<Line> within(int lines) {
        int room = needed(lines + 1) > lines ? lines - 1 : lines;
        List<Line> shown = new ArrayList<>();
        int block = 0;
        while (block < blocks.size()
                && (block == 0 || shown.size() + text(block).size() <= room)) {
            shown.addAll(text(block));
            block++;
        }
        if (block < blocks.size()) {
            shown.add(left(blocks.subList(block, blocks.size())));
        }
        return shown;
    }

    private Line left(List<Block> blocks) {
        int counts = blocks.stream().mapToInt(Block::counts).sum();
        String what = " " + (blocks.size() == 1 ? one : many) + " with " + Wording.number(counts) + " " + counted;
        return new Line(blocks.get(0).level(), Length.more(blocks.size(), what));
    }
}
