package dev.ringfence.report.matrix;

import dev.ringfence.advice.Wording;
import dev.ringfence.report.data.ReportedUse;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the edges where a row meets a column.
 *
 * @param fresh the new edges of types
 * @param isDeclared whether the row's module names the column's one under {@code requires}
 * @param knownTables the known uses of tables and foreign keys
 * @param freshTables the new ones
 */
record Cell(
        int allowed,
        int excepted,
        int known,
        int moved,
        int fresh,
        boolean isDeclared,
        int knownTables,
        int freshTables) {

    /** Holds what no module uses. */
    static final Cell EMPTY = new Cell(0, 0, 0, 0, 0, false);

    private static final int MOST_SHOWN = 99;
    private static final int DARKEST = 5;

    /** Counts edges of types alone. */
    Cell(int allowed, int excepted, int known, int moved, int fresh, boolean isDeclared) {
        this(allowed, excepted, known, moved, fresh, isDeclared, 0, 0);
    }

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
        return new Cell(
                use.allowed(),
                use.excepted(),
                use.known(),
                use.moved(),
                use.fresh(),
                use.declared(),
                use.tables(),
                use.freshTables());
    }

    Cell plus(Cell more) {
        return new Cell(
                allowed + more.allowed,
                excepted + more.excepted,
                known + more.known,
                moved + more.moved,
                fresh + more.fresh,
                isDeclared || more.isDeclared,
                knownTables + more.knownTables,
                freshTables + more.freshTables);
    }

    /** Returns what of it is owed or new: all that is left of a cell within a folded module. */
    Cell owed() {
        return new Cell(0, 0, known, moved, fresh, false, knownTables, freshTables);
    }

    Kind kind() {
        if (added() > 0) {
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
        return debt() + added() > 0;
    }

    /** Returns what is recorded, uses of tables with it. */
    int debt() {
        return known + moved + knownTables;
    }

    /** Returns what is new, uses of tables with it. */
    int added() {
        return fresh + freshTables;
    }

    /** Returns the number that a person reads in the cell, where there is one. */
    String shown() {
        return switch (kind()) {
            case NEW -> capped(added());
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
        add(counts, freshTables, " new of tables");
        add(counts, knownTables, " known of tables");
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
