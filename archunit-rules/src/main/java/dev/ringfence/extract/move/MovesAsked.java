package dev.ringfence.extract.move;

import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.State;
import dev.ringfence.map.TypePattern;
import dev.ringfence.map.yaml.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads which moves are asked about, such as {@code com.acme.billing.Tax* -> orders}, with commas between several.
 *
 * @param moves those that could be read
 * @param problems what is wrong with the others
 */
record MovesAsked(List<Move> moves, List<String> problems) {

    private static final String ARROW = "->";
    private static final String FORM = "; the form is " + MoveAnswer.FORM;

    static MovesAsked read(String text, ModuleMap map) {
        MovesAsked asked = new MovesAsked(new ArrayList<>(), new ArrayList<>());
        List<String> each = Stream.of(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        each.forEach(one -> asked.add(one, map));
        if (each.isEmpty()) {
            asked.problems.add("no move was named" + FORM);
        }
        return new MovesAsked(List.copyOf(asked.moves), List.copyOf(asked.problems));
    }

    /** The form is shown where it was wrong, and nowhere else. */
    private void add(String text, ModuleMap map) {
        int arrow = text.indexOf(ARROW);
        String written = (arrow < 0 ? text : text.substring(0, arrow)).strip();
        String target = arrow < 0 ? "" : text.substring(arrow + ARROW.length()).strip();
        String pattern = written.startsWith(Move.TYPE) ? written.substring(Move.TYPE.length()) : written;
        Optional<String> wrong = missing(arrow, pattern, target)
                .or(() -> wrongPattern(pattern))
                .map(why -> why + FORM)
                .or(() -> wrongTarget(target, map));
        if (wrong.isPresent()) {
            problems.add("`" + text + "`: " + wrong.get());
        } else {
            boolean isType = written.startsWith(Move.TYPE) || NamePattern.namesType(pattern);
            moves.add(new Move(pattern, writtenOut(pattern, isType, map), new ModuleName(target)));
        }
    }

    /** Says which part of a move is not there; what is there is judged only beside the other. */
    private static Optional<String> missing(int arrow, String pattern, String target) {
        if (arrow < 0) {
            return Optional.of("this does not say where to, as there is no `->` in it");
        }
        if (pattern.isEmpty()) {
            return Optional.of(
                    target.isEmpty()
                            ? "this says neither what moves nor where to"
                            : "this does not say what moves, as nothing stands before `->`");
        }
        return target.isEmpty()
                ? Optional.of("this does not say where to, as nothing stands behind `->`")
                : Optional.empty();
    }

    private static Optional<String> wrongPattern(String pattern) {
        String rest = pattern.startsWith(".") ? pattern.substring(1) : pattern;
        return NamePattern.isValid(rest) && !pattern.contains("**")
                ? Optional.empty()
                : Optional.of(
                        "`" + pattern + "` is no pattern; write names divided by dots, with `*` for any characters"
                                + " of one and `..` for any number of them");
    }

    private static Optional<String> wrongTarget(String target, ModuleMap map) {
        Map<String, Module> modules = new LinkedHashMap<>();
        map.modules().values().forEach(module -> modules.put(module.name().value(), module));
        Optional<Module> found = Optional.ofNullable(modules.get(target));
        return found.isPresent()
                ? refusal(found.get())
                : Optional.of("the map has no module " + target + Nearest.moduleTold(target, modules.keySet()));
    }

    /** Says why nothing can move to the module, where nothing can. */
    static Optional<String> refusal(Module module) {
        if (module.external()) {
            return Optional.of(module.name() + " is external (" + module.place() + "), and has no code here");
        }
        if (module.shared()) {
            return Optional.of(module.name() + " is shared (" + module.place()
                    + "): everybody may use it, so any type would lose its lines there");
        }
        return module.state() == State.EXTRACTED
                ? Optional.of(module.name() + " is extracted (" + module.place() + "), and has no code here any more")
                : Optional.empty();
    }

    private static List<NamePattern> writtenOut(String pattern, boolean isType, ModuleMap map) {
        Stream<String> full = pattern.startsWith(".")
                ? map.roots().stream().map(root -> root.below(pattern.substring(1)))
                : Stream.of(pattern);
        return full.<NamePattern>map(each -> isType ? TypePattern.of(each) : PackagePattern.of(each))
                .toList();
    }
}
