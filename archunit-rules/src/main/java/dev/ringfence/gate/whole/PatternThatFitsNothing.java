package dev.ringfence.gate.whole;

import dev.ringfence.map.Problem;
import dev.ringfence.map.WrittenPattern;

/** Says that no type fits a pattern, what that means, and what to do. */
final class PatternThatFitsNothing {

    private PatternThatFitsNothing() {}

    /**
     * Returns what is told of the pattern.
     *
     * @param meant what was probably meant, as a sentence, or nothing
     */
    static Problem warning(WrittenPattern pattern, String meant) {
        String text = "`" + pattern.written() + "`";
        String module = pattern.module().map(Object::toString).orElse("");
        return switch (pattern.role()) {
            case FORBIDS ->
                Problem.warning(
                        pattern.place(),
                        module + " forbids " + text + ", and no type of other code fits it: it forbids nothing",
                        meant + "Correct it, or take it out of `forbids`; what comes from a jar and lies below a root"
                                + " belongs to a module with `external: true`.");
            case EXCEPT ->
                Problem.warning(
                        pattern.place(),
                        "`except` of " + module + " has " + text + ", and no type that the entry exports fits it:"
                                + " it keeps nothing back",
                        meant + "Correct it, or take it out of `except`.");
            case IGNORE ->
                Problem.warning(
                        pattern.place(),
                        "`ignore` has " + text + ", and no class fits it: it leaves nothing out",
                        meant + "Correct it, or take it out of `ignore`.");
            case IN ->
                Problem.warning(
                        pattern.place(),
                        "`in` of a translation of " + module + " has " + text + ", and no class fits it:"
                                + " nothing translates there",
                        meant + "Correct it, or take it out of `in`.");
            case BUT ->
                Problem.warning(
                        pattern.place(),
                        "`but` of a translation of " + module + " has " + text + ", and no class fits it:"
                                + " it leaves nothing free",
                        meant + "Correct it, or take it out of `but`.");
            case THROUGH ->
                Problem.warning(
                        pattern.place(),
                        "`through` of the seam from " + module + " has " + text + ", and no class fits it:"
                                + " it leads nobody over",
                        meant + "Correct it, write the class, or take it out of `through`.");
            case NEW ->
                Problem.warning(
                        pattern.place(),
                        "`new` of the seam from " + module + " is " + text + ", and no class here fits it or uses what"
                                + " fits it: nothing takes the place of " + module,
                        meant + "Correct it, or write the first class.");
            case FIELD ->
                Problem.warning(
                        pattern.place(),
                        "`flags` of the seam from " + module + " has the field " + text + ", and no class of that name"
                                + " is here or used here: nobody reads it",
                        meant + "Correct it, or take it out of `flags`.");
        };
    }
}
