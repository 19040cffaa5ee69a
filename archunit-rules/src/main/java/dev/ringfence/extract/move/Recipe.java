package dev.ringfence.extract.move;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * Renames types so that they lie in a package of the module to which they go. OpenRewrite runs its text.
 *
 * @param renames what is called what, by the old name
 * @param left the types that it leaves where they are, with why
 * @param more the lines that would be there after it, and not after the edit of the map; by their new names
 * @param fewer those that would be there after the edit, and not after it
 */
public record Recipe(List<Rename> renames, List<WhatIf.Staying> left, List<DebtLine> more, List<DebtLine> fewer) {

    /** Names the recipe, for the command that runs it. */
    public static final String NAME = "dev.ringfence.MoveTypes";

    /** Gives a type another name. */
    public record Rename(TypeName from, TypeName to) {}

    /** Returns the text of {@code rewrite.yml}, with LF at the end of each line; empty where nothing is renamed. */
    public String text() {
        if (renames.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>(List.of(
                "---",
                "type: specs.openrewrite.org/v1beta/recipe",
                "name: " + NAME,
                "displayName: Move types to other modules",
                "description: Written by mvn ringfence:advise.",
                "recipeList:"));
        for (Rename rename : renames) {
            lines.add("  - org.openrewrite.java.ChangeType:");
            lines.add("      oldFullyQualifiedTypeName: " + rename.from());
            lines.add("      newFullyQualifiedTypeName: " + rename.to());
        }
        return String.join("\n", lines) + "\n";
    }
}
