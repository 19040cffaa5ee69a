package dev.ringfence.report.matrix;

/**
 * Names a row or a column: a module by itself, or folded, with all modules in it.
 *
 * @param module its full name
 * @param isFolded whether it stands for the modules in it too
 */
record End(String module, boolean isFolded) {

    static End open(String module) {
        return new End(module, false);
    }

    static End folded(String module) {
        return new End(module, true);
    }

    /** Says whether the other one is out of sight where this one is shown. */
    boolean hides(End other) {
        return isFolded && !equals(other) && covers(other.module);
    }

    /** Says whether what the module uses counts for this one. */
    boolean covers(String other) {
        return other.equals(module) || isFolded && other.startsWith(module + ".");
    }
}
