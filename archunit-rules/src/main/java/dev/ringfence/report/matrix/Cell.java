package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.ReportedUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the edges where a row meets a column.
 *
 * @param isDeclared whether the row's module names the column's one under {@code requires}
 */
record Cell(int allowed, int excepted, int known, int moved, int fresh, boolean isDeclared) {

    /** Holds what no module uses. */
    static final Cell EMPTY = new Cell(0, 0, 0, 0, 0, false);

    private static final int MOST_SHOWN = 99;
    private static final int DARKEST = 5;

    /** Says how a cell looks, the worst last: of several, the worst is shown. */
    enum Kind {
        EMPTY,
        UNUSED,
        ALLOWED,
        EXCEPTED,
        KNOWN,
        NEW
    }

    static Cell of(ReportedUse use) {
        return new Cell(use.allowed(), use.excepted(), use.known(), use.moved(), use.fresh(), use.declared());
    }

    Cell plus(Cell more) {
        return new Cell(
                allowed + more.allowed,
                excepted + more.excepted,
                known + more.known,
                moved + more.moved,
                fresh + more.fresh,
                isDeclared || more.isDeclared);
    }

    /** Returns what of it is owed or new: all that is left of a cell within a folded module. */
    Cell owed() {
        return new Cell(0, 0, known, moved, fresh, false);
    }

    Kind kind() {
        if (fresh > 0) {
            return Kind.NEW;
        }
        if (debt() > 0) {
            return Kind.KNOWN;
        }
        if (excepted > 0) {
            return Kind.EXCEPTED;
        }
        if (allowed > 0) {
            return Kind.ALLOWED;
        }
        return isDeclared ? Kind.UNUSED : Kind.EMPTY;
    }

    boolean isEmpty() {
        return kind() == Kind.EMPTY;
    }

    /** Says whether anybody has to do anything about it. */
    boolean isOwed() {
        return debt() + fresh > 0;
    }

    int debt() {
        return known + moved;
    }

    /** Returns the number that a person reads in the cell, where there is one. */
    String shown() {
        return switch (kind()) {
            case NEW -> capped(fresh);
            case KNOWN -> capped(debt());
            default -> "";
        };
    }

    /** Writes a number in the room of two digits. */
    static String capped(int number) {
        return number > MOST_SHOWN ? MOST_SHOWN + "+" : "" + number;
    }

    /** Returns how dark what is allowed is drawn, from 1 to 5, by the logarithm of how much it is. */
    int shade() {
        return Math.min(DARKEST, 1 + (int) (2 * Math.log10(Math.max(1, allowed))));
    }

    /** Tells all counts, the worst first. */
    String counts() {
        List<String> counts = new ArrayList<>();
        add(counts, fresh, " new");
        add(counts, known, " known");
        add(counts, moved, " moved");
        add(counts, excepted, " excepted");
        add(counts, allowed, " allowed");
        return String.join(", ", counts);
    }

    private static void add(List<String> counts, int count, String kind) {
        if (count > 0) {
            counts.add(Wording.number(count) + kind);
        }
    }
}
