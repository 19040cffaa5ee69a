package dev.ringfence.extract.move;

import dev.ringfence.extract.move.Recipe.Rename;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares a recipe with the edit of the map that has the same aim. By another name, a type may be exported or in a layer,
 * and is not by a claim of its own.
 */
final class RecipeJudged {

    private final Scene scene;
    private final Debt byClaim;
    private final Map<TypeName, TypeName> names = new HashMap<>();

    RecipeJudged(Scene scene, Debt byClaim) {
        this.scene = scene;
        this.byClaim = byClaim;
    }

    /** Where a type is left, the recipe is no other way to the same end, and nothing is compared. */
    Recipe of(Recipe recipe) {
        if (!recipe.left().isEmpty()) {
            return recipe;
        }
        recipe.renames().forEach(this::add);
        Debt byRecipe = Debt.of(
                scene.edges().map(this::renamed),
                scene.types().stream().map(this::renamed).toList(),
                scene.edgeJudge(scene.judge()));
        Debt expected = renamed(byClaim);
        return new Recipe(recipe.renames(), List.of(), byRecipe.without(expected), expected.without(byRecipe));
    }

    private void add(Rename rename) {
        names.put(rename.from(), rename.to());
        names.put(DataEnd.relation(rename.from()), DataEnd.relation(rename.to()));
    }

    private Debt renamed(Debt debt) {
        Map<Identity, Rule> lines = new TreeMap<>();
        debt.lines().forEach((line, rule) -> lines.put(renamed(line), rule));
        return new Debt(lines);
    }

    private Identity renamed(Identity line) {
        return line instanceof Identity.OfEdge edge
                ? Identity.of(renamed(edge.edge()))
                : Identity.of(renamed(((Identity.OfType) line).type()));
    }

    private Edge renamed(Edge edge) {
        return new Edge(renamed(edge.from()), renamed(edge.to()));
    }

    private TypeName renamed(TypeName type) {
        return names.getOrDefault(type, type);
    }
}
