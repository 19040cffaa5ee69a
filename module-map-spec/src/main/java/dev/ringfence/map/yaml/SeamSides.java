package dev.ringfence.map.yaml;

import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.WrittenPattern.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code old} and {@code new} of seams. No type is on both sides, be it of one seam or of two, and none is new at
 * two seams. Whose a type is, is settled by the claims, so this shows only when all modules are read.
 */
final class SeamSides {

    private final MapContext context;
    private final List<Old> allOld = new ArrayList<>();
    private final List<New> allNew = new ArrayList<>();
    private final Map<Side, NamedTypes> types = new HashMap<>();

    SeamSides(MapContext context) {
        this.context = context;
    }

    /** Holds what leaves, and which seam says so. */
    private record Old(Place seam, ModuleName module, Place place) {

        Side side() {
            return new Side.OfModule(module);
        }
    }

    /** Holds what takes its place. */
    private record New(Place seam, Side side, Place place) {

        String shown() {
            return Shown.text(side.toString());
        }

        boolean is(ModuleName module) {
            return side instanceof Side.OfModule of && of.module().equals(module);
        }
    }

    /**
     * Holds the sides of one seam, where they can be read.
     *
     * @param old what leaves
     * @param successor what takes its place
     */
    record Sides(Optional<ModuleName> old, Optional<Side> successor) {}

    /** @param seam the place of its name */
    Sides read(Fields fields, Place seam) {
        Optional<Node> leaving = fields.required("old", "Name the module that leaves, such as `old: orders`.");
        Optional<ModuleName> old = leaving.flatMap(node -> context.modules().named(node, "`old`"));
        Optional<Node> taking = fields.required(
                "new", "Name the module, or the packages, that take its place, such as `new: order-client`.");
        Optional<Side> successor =
                taking.flatMap(node -> node instanceof Node.Mapping mapping ? types(mapping) : side(node));
        old.ifPresent(
                module -> allOld.add(new Old(seam, module, leaving.orElseThrow().place())));
        successor.ifPresent(side -> {
            Place place = taking.orElseThrow().place();
            allNew.add(new New(seam, side, place));
            old.ifPresent(module -> addPattern(side, module, place));
        });
        return new Sides(old, successor);
    }

    /** An object names types whose last segment does not begin with a capital letter. */
    private Optional<Side> types(Node.Mapping mapping) {
        return Fields.of(mapping, AllowedKeys.NEW, context.problems())
                .required("type", "Write it, such as `type: .orderclient.*Client`.")
                .flatMap(node -> ExceptionSection.pattern(
                        context, node, context.patterns().typePattern(node)))
                .map(Side.OfPattern::new);
    }

    private Optional<Side> side(Node node) {
        return context.values().text(node, "`new`").flatMap(text -> side(node, text));
    }

    private Optional<Side> side(Node node, String text) {
        boolean isModule = context.modules().has(text) || text.indexOf('.') < 0 && !NamePattern.namesType(text);
        return isModule
                ? context.modules().named(node, "`new`").map(Side.OfModule::new)
                : ExceptionSection.pattern(
                                context, node, context.patterns().eitherPattern(node, TypesAlone.AN_OBJECT_WITH_TYPE))
                        .map(Side.OfPattern::new);
    }

    private void addPattern(Side side, ModuleName old, Place place) {
        if (side instanceof Side.OfPattern of) {
            NamePattern pattern = of.pattern();
            context.written()
                    .add(new WrittenPattern(
                            Role.NEW, Optional.of(old), pattern.text(), List.of(pattern), List.of(), place));
        }
    }

    /**
     * Reports types on two sides, once all seams are read. What is new takes one problem: against its own seam first,
     * then as new, then as old of another seam.
     */
    void check(Judge judge) {
        List<New> fine = new ArrayList<>();
        for (New each : allNew) {
            if (!isOldAsWell(each, judge) && !isNewAlready(fine, each, judge)) {
                fine.add(each);
            }
        }
        fine.forEach(each -> refuseChain(each, judge));
    }

    private boolean isOldAsWell(New taking, Judge judge) {
        Optional<Old> own =
                allOld.stream().filter(old -> old.seam().equals(taking.seam())).findFirst();
        Optional<TypeName> type = own.flatMap(old -> shared(old.side(), taking, judge));
        type.ifPresent(shared -> refuseInOne(own.orElseThrow(), taking, shared));
        return type.isPresent();
    }

    private boolean isNewAlready(List<New> others, New taking, Judge judge) {
        for (New earlier : others) {
            if (refuseSecond(earlier, taking, judge)) {
                return true;
            }
        }
        return false;
    }

    private void refuseChain(New taking, Judge judge) {
        for (Old old : allOld) {
            Optional<TypeName> type = shared(old.side(), taking, judge);
            if (type.isPresent()) {
                refuseChain(old, taking, type.get());
                return;
            }
        }
    }

    private void refuseInOne(Old old, New taking, TypeName type) {
        String module = Shown.text(old.module().value());
        if (taking.is(old.module())) {
            error(
                    taking.place(),
                    "the module " + module + " is both `old` and `new`",
                    "Name what takes its place: its client module, or packages.");
            return;
        }
        error(
                taking.place(),
                taking.shown() + " would be `new`, and names types of " + module + ", which is `old`, such as "
                        + Shown.text(type.qualified()),
                "Name nothing of " + module + "; if a part of it takes its place, let a module beside it claim that"
                        + " part, since the most specific claim decides.");
    }

    private void refuseChain(Old old, New taking, TypeName type) {
        String module = Shown.text(old.module().value());
        String ofNew = "`new` in line " + taking.place().line();
        String ofOld = "`old` in line " + old.place().line();
        error(
                later(old.place(), taking.place()),
                taking.is(old.module())
                        ? "the module " + module + " is " + ofNew + " and " + ofOld
                        : taking.shown() + ", " + ofNew + ", names types of " + module + ", " + ofOld + ", such as "
                                + Shown.text(type.qualified()),
                "Finish one move before the other begins; no code is both `old` and `new`.");
    }

    private boolean refuseSecond(New earlier, New taking, Judge judge) {
        String line = "`new` of the seam in " + Shown.line(earlier.place(), taking.place());
        if (earlier.side().equals(taking.side())) {
            error(
                    taking.place(),
                    taking.shown() + " is " + line + " already",
                    "Keep one of the two; what is new is used at one seam.");
            return true;
        }
        Optional<TypeName> type = shared(earlier.side(), taking, judge);
        type.ifPresent(shared -> error(
                taking.place(),
                taking.shown() + " names types of " + earlier.shown() + ", " + line + ", such as "
                        + Shown.text(shared.qualified()),
                "Name fewer in one of the two; what is new is used at one seam."));
        return type.isPresent();
    }

    private Optional<TypeName> shared(Side others, New taking, Judge judge) {
        return typesOf(taking.side(), judge)
                .sharedWith(typesOf(others, judge), judge, context.budget(), taking.place());
    }

    private NamedTypes typesOf(Side side, Judge judge) {
        return types.computeIfAbsent(side, each -> NamedTypes.of(each, judge.map()));
    }

    private static Place later(Place one, Place other) {
        boolean isBehind = one.line() > other.line() || one.line() == other.line() && one.column() > other.column();
        return isBehind ? one : other;
    }

    private void error(Place place, String message, String remedy) {
        context.problems().error(place, message, remedy);
    }
}
