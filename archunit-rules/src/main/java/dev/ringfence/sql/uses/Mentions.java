package dev.ringfence.sql.uses;

import java.util.List;

/**
 * Mentions are what one reader found in a text.
 *
 * @param names the names that stand where a table can
 * @param runTimeNames in how many such places the name comes at run time
 * @param functions in how many such places a function is called
 */
record Mentions(List<Mention> names, int runTimeNames, int functions) {

    Mentions {
        names = List.copyOf(names);
    }

    boolean isEmpty() {
        return names.isEmpty() && runTimeNames == 0 && functions == 0;
    }
}
