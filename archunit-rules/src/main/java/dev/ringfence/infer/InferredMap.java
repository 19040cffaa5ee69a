package dev.ringfence.infer;

import dev.ringfence.infer.cut.Style;
import java.util.List;

/**
 * Holds a first map, and says how it came about.
 *
 * @param style how the code is cut into packages
 * @param roots the packages below which every type belongs to a module
 * @param modules what everybody may use first, what puts all together last
 * @param classes how many top-level types were looked at
 * @param projects from how many Maven projects they come
 * @param outside how many more there are whose packages no map can name, as the unnamed one
 */
public record InferredMap(
        Style style, List<String> roots, List<InferredModule> modules, int classes, long projects, int outside) {

    /** Returns what the map does not require, though the code uses it. */
    public List<LeftOut> debt() {
        return modules.stream().flatMap(module -> module.debt().stream()).toList();
    }
}
