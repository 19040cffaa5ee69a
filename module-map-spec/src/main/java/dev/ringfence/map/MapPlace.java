package dev.ringfence.map;

/**
 * A place in the text of a module map.
 *
 * @param file the name to show for the file, with forward slashes
 * @param line the line from 1, or 0 where only the file is known
 * @param column the column in characters from 1, or 0 where only the line is known
 */
public record MapPlace(String file, int line, int column) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }
}
