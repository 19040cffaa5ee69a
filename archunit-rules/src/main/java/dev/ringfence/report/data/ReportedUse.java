package dev.ringfence.report.data;

/**
 * Counts the edges from one module to another.
 *
 * @param from the module that uses, or what stands for code of no module
 * @param to the module that is used
 * @param allowed those that the map allows, as the class files show them
 * @param excepted those that an exception excuses
 * @param known those that a baseline has, moved ones left out
 * @param moved those that a baseline has under another name
 * @param fresh those that are new
 * @param declared whether the user names the other one under {@code requires}
 * @param tables the uses of its tables and foreign keys to them that a baseline has, which are no edges of types
 * @param freshTables those that are new
 */
public record ReportedUse(
        String from,
        String to,
        int allowed,
        int excepted,
        int known,
        int moved,
        int fresh,
        boolean declared,
        int tables,
        int freshTables) {

    /** Counts edges of types alone. */
    public ReportedUse(
            String from, String to, int allowed, int excepted, int known, int moved, int fresh, boolean declared) {
        this(from, to, allowed, excepted, known, moved, fresh, declared, 0, 0);
    }

    /** Returns the edges of both, which lie between the same modules. */
    ReportedUse plus(ReportedUse more) {
        return new ReportedUse(
                from,
                to,
                allowed + more.allowed,
                excepted + more.excepted,
                known + more.known,
                moved + more.moved,
                fresh + more.fresh,
                declared || more.declared,
                tables + more.tables,
                freshTables + more.freshTables);
    }

    /** Says how many edges and uses of tables a baseline has, under whatever name. */
    public int debt() {
        return known + moved + tables;
    }

    /** Says how many edges and uses of tables are new. */
    public int added() {
        return fresh + freshTables;
    }

    /** Says how many edges there are. */
    public int edges() {
        return allowed + excepted + known + moved + fresh;
    }
}
