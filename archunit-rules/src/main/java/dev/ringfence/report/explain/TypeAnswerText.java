package dev.ringfence.report.explain;

import dev.ringfence.explain.answer.FittingClaim;
import dev.ringfence.explain.answer.SeamOfType;
import dev.ringfence.explain.answer.SeamOfType.Part;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.map.Module;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes where a type belongs, for the console. */
final class TypeAnswerText {

    private TypeAnswerText() {}

    static List<String> of(TypeAnswer answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.type() + " "
                + answer.ownership()
                        .module()
                        .map(module -> "belongs to " + module.name())
                        .orElse("is " + answer.ownership().belongs().id()));
        lines.add("  why       " + answer.ownership().why());
        for (FittingClaim claim : answer.ownership().lesser()) {
            lines.add("  also      " + claim.module() + " claims " + claim.pattern() + " (" + claim.place()
                    + "), which is less specific");
        }
        answer.ownership().module().ifPresent(module -> addModule(module, answer, lines));
        answer.seams().forEach(seam -> lines.add("  seam      " + seam(seam)));
        answer.leaks()
                .forEach(leak -> lines.add("  leaks     " + leak.edge().edge().to() + ", " + leak.rule() + ", "
                        + leak.standing().id()
                        + leak.edge().places().stream()
                                .limit(1)
                                .map(place -> " (" + place + ")")
                                .collect(Collectors.joining())));
        if (!answer.exists()) {
            lines.add("  exists    not in the code of this build"
                    + answer.nearest()
                            .map(type -> "; did you mean " + type + "?")
                            .orElse(""));
        }
        return lines;
    }

    private static void addModule(Module module, TypeAnswer answer, List<String> lines) {
        lines.add("  state     " + module.state() + ": " + meaning(module.state()));
        lines.add("  exported  " + (answer.exportedTo().isEmpty() ? "to nobody" : "to " + names(answer.exportedTo())));
        lines.add("  users     " + users(answer));
        module.owner().ifPresent(owner -> lines.add("  owner     " + owner));
        module.because().ifPresent(because -> lines.add("  because   " + because));
    }

    private static String users(TypeAnswer answer) {
        boolean isUsedOverSeam = answer.seams().stream().anyMatch(SeamOfType::isUsedOverIt);
        if (answer.users().isEmpty()) {
            return "no other module may use it" + (isUsedOverSeam ? ", but for what leads over a seam" : "");
        }
        return names(answer.users()) + (isUsedOverSeam ? ", and what leads over a seam" : "");
    }

    private static String seam(SeamOfType at) {
        Seam seam = at.seam();
        String what = at.part() == Part.THROUGH ? leads(at) : led(at);
        return seam.name() + " (" + seam.place() + "): " + what + "; owner " + seam.owner() + ", because: "
                + seam.because();
    }

    private static String leads(SeamOfType at) {
        return "it leads to " + at.seam().old() + " and " + at.seam().successor()
                + at.ways().stream().map(TypeAnswerText::day).collect(Collectors.joining());
    }

    private static String led(SeamOfType at) {
        String ways = at.ways().stream().map(TypeAnswerText::way).collect(Collectors.joining(", "));
        return ways.isEmpty() ? "nothing leads to it yet" : "it is used by " + ways;
    }

    private static String way(SeamOfType.Way way) {
        return way.types() + (way.exists() ? "" : ", not in the code of this build") + day(way);
    }

    private static String day(SeamOfType.Way way) {
        return (way.isOver() ? " (its way ended on " : " (until ") + way.until() + ")";
    }

    static String names(List<String> names) {
        return String.join(", ", names);
    }

    static String meaning(State state) {
        return switch (state) {
            case ACTIVE -> "its code may change, and others may use it where they declare so";
            case CLOSED -> "its code may change, and nobody may add uses of it";
            case FROZEN -> "its code may not change, and others may use it where they declare so";
            case EXTRACTING -> "its code may not change, but whole types may be deleted; nobody may add uses of it";
            case EXTRACTED -> "it has left this code base; no class of it may exist, and nobody may use it";
        };
    }
}
