package dev.ringfence.extract.move;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the types that moves mean, and what is wrong with that. */
final class MeantTypes {

    private static final int MOST_NAMED = 3;

    private final Scene scene;
    private final List<String> problems = new ArrayList<>();

    private MeantTypes(Scene scene) {
        this.scene = scene;
    }

    static List<String> problems(List<Move> moves, Scene scene) {
        MeantTypes meant = new MeantTypes(scene);
        moves.forEach(meant::look);
        for (int at = 0; at < moves.size(); at++) {
            for (Move other : moves.subList(at + 1, moves.size())) {
                meant.compare(moves.get(at), other);
            }
        }
        return List.copyOf(meant.problems);
    }

    private List<TypeName> types(Move move) {
        return scene.types().stream().filter(move::names).toList();
    }

    private void look(Move move) {
        List<TypeName> types = types(move);
        if (types.isEmpty()) {
            problems.add("`" + move + "`: no type of the main code fits " + move.pattern() + nearest(move));
        } else if (types.stream().allMatch(type -> isThere(type, move))) {
            problems.add("`" + move + "`: " + some(types) + " " + (types.size() == 1 ? "is" : "are") + " in "
                    + move.target() + " already");
        }
    }

    private boolean isThere(TypeName type, Move move) {
        return scene.judge()
                .ownerOf(type)
                .owningModule()
                .filter(module -> module.name().equals(move.target()))
                .isPresent();
    }

    /** Names the type in which one is nested, or types of the same simple name. */
    private String nearest(Move move) {
        Optional<TypeName> outer = scene.types().stream()
                .filter(type -> move.patterns().stream().anyMatch(each -> isBelow(each.text(), type.qualified())))
                .findFirst();
        if (outer.isPresent()) {
            return "; what is nested in " + outer.get() + " moves with it";
        }
        String simple = move.pattern().substring(move.pattern().lastIndexOf('.') + 1);
        Optional<TypeName> near = scene.types().stream()
                .filter(type -> type.simpleName().equals(simple))
                .findFirst();
        return near.map(type -> "; did you mean " + type + "?").orElse("");
    }

    private static boolean isBelow(String text, String type) {
        return text.startsWith(type + ".") || text.startsWith(type + "$");
    }

    private void compare(Move one, Move other) {
        List<TypeName> both = types(one).stream().filter(other::names).toList();
        if (!both.isEmpty() && !one.target().equals(other.target())) {
            problems.add("`" + one + "` and `" + other + "`: " + some(both) + " cannot go to both modules");
        } else if (one.patterns().equals(other.patterns())) {
            problems.add("`" + one + "` is named twice");
        }
    }

    static String some(List<TypeName> types) {
        String named = types.stream().limit(MOST_NAMED).map(TypeName::qualified).collect(Collectors.joining(", "));
        return types.size() > MOST_NAMED ? named + " and " + (types.size() - MOST_NAMED) + " more" : named;
    }
}
