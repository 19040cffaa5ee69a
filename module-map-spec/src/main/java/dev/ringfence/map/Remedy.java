package dev.ringfence.map;

import java.util.Locale;
import java.util.function.Function;

/** Says how to mend a problem; whoever prints the remedy knows the commands that work in the build. */
public sealed interface Remedy {

    /** Holds a sentence that is the same in every build. */
    record Said(String text) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return text;
        }
    }

    /** Says that the goal mends the problem by itself: {@code Run}, its command, and what follows. */
    record Run(Goal goal, String after) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return "Run " + quoted(goal, commands) + after;
        }
    }

    /** Says that a person mends the problem, and that a goal has a part in that: a sentence around its command. */
    record ByHand(String before, Goal goal, String after) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return before + quoted(goal, commands) + after;
        }
    }

    /** Lists the goals that a remedy may name. */
    enum Goal {
        BASELINE,
        CHECK,
        EXPLAIN,
        FREEZE;

        /** Returns the short command, which works where the pom has the plugin. */
        public String shortCommand() {
            return "mvn ringfence:" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the sentence, with the commands of a build. */
    String worded(Function<Goal, String> commands);

    /** Returns the sentence where no build is known, as in the tests of a team. */
    default String worded() {
        return worded(Goal::shortCommand);
    }

    private static String quoted(Goal goal, Function<Goal, String> commands) {
        return "`" + commands.apply(goal) + "`";
    }
}
