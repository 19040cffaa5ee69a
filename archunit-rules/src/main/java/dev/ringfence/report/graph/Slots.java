package dev.ringfence.report.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for each box of each row a place from the left, so that lines cross little and are nearly straight.
 *
 * <ol>
 *   <li>A line that spans rows has a point in each of them, which takes room as a box does.
 *   <li>The order in a row follows the middle of what lies above, and of what lies below, in turn.
 *   <li>The places are as near as possible to what they are joined with, and keep the order and the gaps.
 * </ol>
 */
final class Slots {

    private static final int SWEEPS = 24;
    private static final int SETTLINGS = 40;
    private static final double GAP = 16;
    private static final double STRAIGHT = 4;
    private static final double LOOSE = 0.1;
    private static final double GRAVITY = 0.04;

    /** Stands in a row: a box, or the point of a line that passes. */
    static final class Slot {

        private final double width;
        private final boolean isPassing;
        private final List<Slot> above = new ArrayList<>();
        private final List<Slot> below = new ArrayList<>();
        private int place;
        private double x;

        Slot(double width, boolean isPassing) {
            this.width = width;
            this.isPassing = isPassing;
        }

        /** Returns its middle. */
        double x() {
            return x;
        }

        double width() {
            return width;
        }

        void joinTo(Slot lower) {
            below.add(lower);
            lower.above.add(this);
        }
    }

    private final List<List<Slot>> rows;

    private Slots(List<List<Slot>> rows) {
        this.rows = rows;
    }

    /** Sorts the rows, and sets the places of all that stands in them. */
    static void place(List<List<Slot>> rows) {
        Slots slots = new Slots(rows);
        slots.sort();
        slots.settle();
    }

    private void sort() {
        rows.forEach(Slots::number);
        List<List<Slot>> best = copy();
        long fewest = crossings();
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int row = 0; row < rows.size(); row++) {
                List<Slot> sorted = rows.get(down ? row : rows.size() - 1 - row);
                sorted.sort(Comparator.comparingDouble(slot -> middle(down ? slot.above : slot.below, slot.place)));
                number(sorted);
            }
            long now = crossings();
            if (now < fewest) {
                fewest = now;
                best = copy();
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            rows.get(row).clear();
            rows.get(row).addAll(best.get(row));
            number(rows.get(row));
        }
    }

    private List<List<Slot>> copy() {
        return rows.stream().map(List::copyOf).toList();
    }

    private static void number(List<Slot> row) {
        IntStream.range(0, row.size()).forEach(place -> row.get(place).place = place);
    }

    /** Returns the middle of the places of the joined ones; the own place where there are none. */
    private static double middle(List<Slot> joined, double own) {
        int[] places = joined.stream().mapToInt(slot -> slot.place).sorted().toArray();
        if (places.length == 0) {
            return own;
        }
        int half = places.length / 2;
        return places.length % 2 == 1 ? places[half] : (places[half - 1] + places[half]) / 2.0;
    }

    private long crossings() {
        long crossings = 0;
        for (List<Slot> row : rows) {
            int[] ends = row.stream()
                    .flatMapToInt(slot ->
                            slot.below.stream().mapToInt(lower -> lower.place).sorted())
                    .toArray();
            for (int one = 0; one < ends.length; one++) {
                for (int other = one + 1; other < ends.length; other++) {
                    crossings += ends[one] > ends[other] ? 1 : 0;
                }
            }
        }
        return crossings;
    }

    private void settle() {
        for (List<Slot> row : rows) {
            double x = 0;
            for (Slot slot : row) {
                slot.x = x + slot.width / 2;
                x += slot.width + GAP;
            }
        }
        for (int settling = 0; settling < SETTLINGS; settling++) {
            boolean down = settling % 2 == 0;
            boolean both = settling >= SETTLINGS - 4;
            double centre = rows.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Slot::x)
                    .average()
                    .orElse(0);
            for (int row = 0; row < rows.size(); row++) {
                settle(rows.get(down ? row : rows.size() - 1 - row), down, both, centre);
            }
        }
        double left = rows.stream()
                .flatMap(List::stream)
                .mapToDouble(slot -> slot.x - slot.width / 2)
                .min()
                .orElse(0);
        rows.forEach(row -> row.forEach(slot -> slot.x -= left));
    }

    /**
     * Moves each slot of a row to the middle of what it is joined with. Where the gaps forbid that, neighbours are moved
     * as one block to the mean of what they want. What is joined with little is drawn to the centre, so that nothing
     * drifts away.
     */
    private static void settle(List<Slot> row, boolean down, boolean both, double centre) {
        double[] wanted = new double[row.size()];
        double[] weight = new double[row.size()];
        double[] offset = new double[row.size()];
        for (int at = 0; at < row.size(); at++) {
            Slot slot = row.get(at);
            offset[at] = at == 0 ? 0 : offset[at - 1] + (row.get(at - 1).width + slot.width) / 2 + GAP;
            List<Slot> joined = new ArrayList<>(down || both ? slot.above : slot.below);
            if (both) {
                joined.addAll(slot.below);
            }
            double sum = joined.stream().mapToDouble(Slot::x).sum();
            wanted[at] = (sum + GRAVITY * centre) / (joined.size() + GRAVITY) - offset[at];
            weight[at] = slot.isPassing ? STRAIGHT : joined.isEmpty() ? LOOSE : 1;
        }
        double[] found = nondecreasing(wanted, weight);
        for (int at = 0; at < row.size(); at++) {
            row.get(at).x = found[at] + offset[at];
        }
    }

    /** Returns the nondecreasing values that are nearest to the wanted ones, by pooling adjacent violators. */
    private static double[] nondecreasing(double[] wanted, double[] weight) {
        double[] value = new double[wanted.length];
        double[] mass = new double[wanted.length];
        int[] count = new int[wanted.length];
        int blocks = 0;
        for (int at = 0; at < wanted.length; at++) {
            value[blocks] = wanted[at];
            mass[blocks] = weight[at];
            count[blocks] = 1;
            blocks++;
            while (blocks > 1 && value[blocks - 2] > value[blocks - 1]) {
                double both = mass[blocks - 2] + mass[blocks - 1];
                value[blocks - 2] =
                        (value[blocks - 2] * mass[blocks - 2] + value[blocks - 1] * mass[blocks - 1]) / both;
                mass[blocks - 2] = both;
                count[blocks - 2] += count[blocks - 1];
                blocks--;
            }
        }
        double[] found = new double[wanted.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(found, at, at + count[block], value[block]);
            at += count[block];
        }
        return found;
    }
}
