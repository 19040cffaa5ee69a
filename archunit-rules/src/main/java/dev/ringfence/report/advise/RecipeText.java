package dev.ringfence.report.advise;

import dev.ringfence.extract.move.DebtLine;
import dev.ringfence.extract.move.Recipe;
import java.util.ArrayList;
import java.util.List;

/** Tells how the code itself is moved, and what differs then. */
record RecipeText(Recipe recipe) {

    /** Names the file that the goal writes. */
    static final String FILE = "rewrite.yml";

    private static final int MOST = 3;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (!recipe.renames().isEmpty()) {
            lines.add("or     move the code: copy target/ringfence/" + FILE + " beside the top pom, and run");
            lines.add("  mvn org.openrewrite.maven:rewrite-maven-plugin:run -Drewrite.activeRecipes=" + Recipe.NAME);
            some(
                    lines,
                    recipe.renames().stream()
                            .map(rename -> rename.from() + " becomes " + rename.to())
                            .toList());
            differing(lines, "more than by the claim", recipe.more());
            differing(lines, "fewer than by the claim", recipe.fewer());
        }
        some(
                lines,
                recipe.left().stream()
                        .map(left -> "no new name for " + left.type() + ": " + left.why())
                        .toList());
        return lines;
    }

    private static void differing(List<String> lines, String how, List<DebtLine> differing) {
        if (!differing.isEmpty()) {
            lines.add("  lines " + how + ": " + differing.size() + ", such as "
                    + differing.get(0).text());
        }
    }

    private static void some(List<String> lines, List<String> all) {
        all.stream().limit(MOST).forEach(each -> lines.add("  " + each));
        if (all.size() > MOST) {
            lines.add("  and " + (all.size() - MOST) + " more");
        }
    }
}
