package dev.ringfence.infer;

import dev.ringfence.infer.cut.Style;
import java.util.List;

/**
 * Holds a first map, and says how it came about.
 *
 * @param style how the code is cut into packages
 * @param roots the packages below which every type belongs to a module
 * @param modules what everybody may use first, what puts all together last
 * @param leftAlone what belongs to none of them
 * @param classes how many top-level types the modules have
 * @param projects from how many Maven projects they come
 */
public record InferredMap(
        Style style,
        List<String> roots,
        List<InferredModule> modules,
        LeftAlone leftAlone,
        int classes,
        long projects) {

    /** Returns the same map, with more known of its modules. */
    InferredMap with(List<InferredModule> completed) {
        return new InferredMap(style, roots, completed, leftAlone, classes, projects);
    }

    /** Returns what the map does not require, though the code uses it. */
    public List<LeftOut> debt() {
        return modules.stream().flatMap(module -> module.debt().stream()).toList();
    }
}
