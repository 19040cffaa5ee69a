package dev.ringfence.map;

/**
 * A place in the text of a module map.
 *
 * @param file the name to show for the file, with forward slashes
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record MapPlace(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
