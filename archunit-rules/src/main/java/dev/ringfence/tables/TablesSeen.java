package dev.ringfence.tables;

/**
 * Counts what was looked at for tables, so that nothing passes in silence.
 *
 * @param texts texts of SQL in class files
 * @param files mappings, scripts and migrations
 * @param keys foreign keys that the migrations leave
 * @param unread statements that nobody could read
 * @param runTime places at which the name of a table is made at run time
 * @param notSeen what is not looked into: procedures, triggers, statements made by statements
 */
public record TablesSeen(int texts, int files, int keys, int unread, int runTime, int notSeen) {

    /** Says whether there was nothing to look at. */
    public boolean isNothing() {
        return equals(new TablesSeen(0, 0, 0, 0, 0, 0));
    }
}
