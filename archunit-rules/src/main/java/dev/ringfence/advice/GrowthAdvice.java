package dev.ringfence.advice;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Policy;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.GrowthFindings;
import java.util.Optional;

/** Says what to do with what a branch added, and whom to ask. */
public final class GrowthAdvice {

    private static final String COMMIT =
            "git commit --allow-empty -m \"Say why\" --trailer \"Ringfence-Reason: why it has to be\"";

    private GrowthAdvice() {}

    /** Returns the owner of the module that an added edge uses. */
    public static Optional<String> owner(Judge judge, String type) {
        return judge.ownerOf(new TypeName(type)).owningModule().flatMap(Module::owner);
    }

    /** Says how to mend growth of a kind. */
    public static String wayOut(Kind kind, GrowthFindings growth, Commands commands) {
        if (growth.policy() == Policy.Growth.FAIL) {
            return "take it back: the policy of " + growth.base() + " is `growth: fail`, whatever the reason";
        }
        return switch (kind) {
            case BASELINE ->
                "cut the use and run `" + commands.baselineOfAll()
                        + "`, or say why behind the line: ` # why it has to be`";
            case LOCK -> "undo the edit, or say why behind the line: ` # why it has to be`";
            case REQUIRES, CLAIM, IGNORE ->
                "take it back, or write `because: why it has to be` into the entry, or say why in a commit: " + COMMIT;
            case OUTSIDE ->
                "move them below the root and into a module, or name their package as a root, or say why in a commit: "
                        + COMMIT;
            case SEAMS ->
                "take it back, or write another `because` into a seam that stays, or say why in a commit: " + COMMIT;
            default -> "take it back, or say why in a commit: " + COMMIT;
        };
    }
}
