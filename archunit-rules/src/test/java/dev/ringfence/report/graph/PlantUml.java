package dev.ringfence.report.graph;

import java.util.List;

/**
 * Asks PlantUML what it makes of a text. It is named by its name alone, since the compiler warns of each jar that its
 * manifest names and that is not there.
 */
final class PlantUml {

    private static final String READER = "net.sourceforge.plantuml.SourceStringReader";

    private PlantUml() {}

    static boolean isHere() {
        try {
            Class.forName(READER);
            return true;
        } catch (ClassNotFoundException notHere) {
            return false;
        }
    }

    /** What it says of a diagram, such as {@code (25 entities)}; of one with a mistake, that there is one. */
    static String description(String text) throws ReflectiveOperationException {
        Object reader = Class.forName(READER).getConstructor(String.class).newInstance(text);
        List<?> blocks = (List<?>) reader.getClass().getMethod("getBlocks").invoke(reader);
        Object diagram = blocks.get(0).getClass().getMethod("getDiagram").invoke(blocks.get(0));
        Object described = diagram.getClass().getMethod("getDescription").invoke(diagram);
        return String.valueOf(described.getClass().getMethod("getDescription").invoke(described));
    }
}
