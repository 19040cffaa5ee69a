package dev.ringfence.exposed;

import dev.ringfence.map.Edge;
import dev.ringfence.violation.Engine;
import java.nio.file.Path;

/**
 * Describes one way in which a type shows another.
 *
 * @param edge from the type to what it exposes
 * @param file the source that shows it, or else the class file
 * @param line from 1, or 0 where the whole file is meant
 * @param how in words, such as {@code returned by lines(OrderId)}
 * @param seenBy whether class files or sources tell it
 */
record Exposure(Edge edge, Path file, int line, String how, Engine seenBy) {}
