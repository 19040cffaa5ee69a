package dev.ringfence.map;

import java.util.Locale;
import java.util.function.Function;

/** A remedy says how to mend a problem; whoever prints it knows the commands that work in the build. */
public sealed interface Remedy {

    /** A sentence that is the same in every build. */
    record Said(String text) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return text;
        }
    }

    /** The goal mends it by itself: {@code Run}, its command, and what follows. */
    record Run(Goal goal, String after) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return "Run " + quoted(goal, commands) + after;
        }
    }

    /** A person mends it, and a goal has a part in that: a sentence around its command. */
    record ByHand(String before, Goal goal, String after) implements Remedy {
        @Override
        public String worded(Function<Goal, String> commands) {
            return before + quoted(goal, commands) + after;
        }
    }

    /** The goals that mend something. */
    enum Goal {
        BASELINE,
        FREEZE;

        /** The short command, which works where the pom has the plugin. */
        public String shortCommand() {
            return "mvn ringfence:" + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The sentence, with the commands of a build. */
    String worded(Function<Goal, String> commands);

    /** The sentence where no build is known, as in the tests of a team. */
    default String worded() {
        return worded(Goal::shortCommand);
    }

    private static String quoted(Goal goal, Function<Goal, String> commands) {
        return "`" + commands.apply(goal) + "`";
    }
}
