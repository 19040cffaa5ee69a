package dev.ringfence.map.yaml;

import dev.ringfence.map.Freeze;
import dev.ringfence.map.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code freeze}: what refines a frozen state. */
record FreezeSection(Problems problems, Values values) {

    /** Matches paths that begin at the root of a disk or at a drive, lead upwards, or have backslashes. */
    private static final Pattern OUT_OF_FOLDER =
            Pattern.compile("/.*|[A-Za-z]:.*|.*\\\\.*|(.*/)?\\.\\.(/.*)?", Pattern.DOTALL);

    private enum Deletions {
        ALLOW,
        FORBID
    }

    Freeze read(Fields module, State state, boolean stateIsKnown) {
        if (stateIsKnown && module.has("freeze") && !state.codeIsReadOnly()) {
            problems.error(
                    module.placeOf("freeze"),
                    "`freeze` refines a frozen state, and the module is " + state,
                    "Write `state: frozen` or `state: extracting`, or take `freeze` out.");
        }
        boolean byDefault = state != State.FROZEN;
        Optional<Fields> fields =
                module.get("freeze").flatMap(node -> values.object(node, "`freeze`", AllowedKeys.FREEZE));
        return fields.map(keys -> freeze(keys, byDefault)).orElse(new Freeze(List.of(), byDefault));
    }

    private Freeze freeze(Fields fields, boolean deletionsByDefault) {
        List<String> resources = values.list(fields, "resources").stream()
                .flatMap(
                        node -> values
                                .text(node, "a glob")
                                .filter(glob -> isBelow("the map's folder", node, glob, problems))
                                .stream())
                .toList();
        boolean deletions = values.choice(fields, "deletions", Deletions.class)
                .map(chosen -> chosen == Deletions.ALLOW)
                .orElse(deletionsByDefault);
        return new Freeze(resources, deletions);
    }

    /** Says whether a glob names files below the folder; one that does not is reported. */
    static boolean isBelow(String folder, Node node, String glob, Problems problems) {
        if (glob.length() > Patterns.LONGEST || OUT_OF_FOLDER.matcher(glob).matches()) {
            problems.error(
                    node.place(),
                    Shown.text(glob) + " is no glob from " + folder,
                    "Write a path below it with forward slashes, such as `src/main/resources/orders/**`.");
            return false;
        }
        String plain = plain(glob);
        if (!plain.equals(glob)) {
            problems.error(
                    node.place(),
                    Shown.text(glob) + " would name no file, since paths have neither `./` nor `//`",
                    "Write it from " + folder + (plain.isEmpty() ? ", such as `**`." : ": " + Shown.text(plain) + "."));
            return false;
        }
        return true;
    }

    private static String plain(String glob) {
        String plain = Arrays.stream(glob.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .collect(Collectors.joining("/"));
        return glob.endsWith("/") && !plain.isEmpty() && !glob.endsWith("//") ? plain + "/" : plain;
    }
}
