package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Knows the types that come or go as a whole: each takes all that is in it along, of which no more need be said. */
final class WholeTypes {

    private final Set<Whole> types = new HashSet<>();

    private record Whole(Change change, String type) {}

    /** Returns the differences without those that a type takes along. */
    static List<Difference> alone(List<Difference> differences) {
        WholeTypes whole = new WholeTypes();
        differences.forEach(whole::add);
        return differences.stream()
                .filter(difference -> !whole.takesAlong(difference))
                .toList();
    }

    private void add(Difference difference) {
        if (difference.change() != Change.MODIFIED && isTypeItself(difference.element())) {
            types.add(new Whole(difference.change(), difference.element().type()));
        }
    }

    private boolean takesAlong(Difference difference) {
        String type = difference.element().type();
        boolean isMemberOfOne =
                !isTypeItself(difference.element()) && types.contains(new Whole(difference.change(), type));
        return isMemberOfOne || isNestedInOne(difference.change(), type);
    }

    private boolean isNestedInOne(Change change, String type) {
        for (int dot = type.lastIndexOf('.'); dot >= 0; dot = type.lastIndexOf('.', dot - 1)) {
            if (types.contains(new Whole(change, type.substring(0, dot)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTypeItself(Element element) {
        return element.equals(Element.itself(element.type()));
    }
}
