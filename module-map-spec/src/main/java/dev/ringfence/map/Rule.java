package dev.ringfence.map;

import java.util.Arrays;
import java.util.Optional;

/**
 * Lists the kinds of rule, in the order in which an edge is judged: the edge bears the first rule that it breaks.
 *
 * <p>The id of a rule never changes. Each has a page in {@code docs/rules/}.
 */
public enum Rule {
    EXTRACTED_MODULE("extracted-module", "the module has left this code base"),
    FORBIDDEN_DEPENDENCY("forbidden-dependency", "the module forbids it, whatever it requires"),
    CLOSED_MODULE("closed-module", "nobody may add uses of a module that is closed"),
    SEAM_BYPASS("seam-bypass", "what takes the place of a module that leaves is used at one seam alone"),
    UNDECLARED_DEPENDENCY("undeclared-dependency", "a module uses only what it requires"),
    INTERNAL_ACCESS("internal-access", "a module is used only through what it exports"),
    TRANSLATION_BYPASS("translation-bypass", "a foreign model is used in its translation alone"),
    LAYER_ORDER("layer-order", "a layer uses only the layers below it"),
    UNMAPPED_CLASS("unmapped-class", "every class below the root belongs to a module"),
    MODULE_CYCLE("module-cycle", "modules that require each other cannot be taken apart"),
    EXPIRED_EXCEPTION("expired-exception", "an exception excuses until its date and within its bound"),
    FROZEN_CODE("frozen-code", "the code of a frozen module is read-only"),
    FOREIGN_TABLE("foreign-table", "a table is used by its owner alone, and read by those to whom it is open"),
    FOREIGN_KEY("foreign-key", "a foreign key holds the tables of two modules in one database"),
    UNOWNED_TABLE("unowned-table", "every table belongs to a module"),
    MODEL_LEAK("model-leak", "what others use shows no type that they are not to know"),
    STRAY_FLAG("stray-flag", "a flag of a seam is read at the seam alone, so that it can be taken away"),
    EXPIRED_SEAM("expired-seam", "a seam is taken away by its date, with all that belongs to it");

    private final String id;
    private final String because;

    Rule(String id, String because) {
        this.id = id;
        this.because = because;
    }

    /** Returns the name in maps, reports and docs, such as {@code closed-module}. */
    public String id() {
        return id;
    }

    /** Says why there is such a rule, as a clause. */
    public String because() {
        return because;
    }

    /** Says whether the rule judges an edge between types; the others judge a type, data, or the map itself. */
    public boolean judgesEdges() {
        return compareTo(LAYER_ORDER) <= 0;
    }

    /** Says whether the rule judges tables, which a map without {@code tables} does not ask for. */
    public boolean judgesData() {
        return this == FOREIGN_TABLE || this == FOREIGN_KEY || this == UNOWNED_TABLE;
    }

    /** Returns the rule of that id. */
    public static Optional<Rule> ofId(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
