package dev.ringfence.scan.classfile;

import java.util.List;

/**
 * Holds all class files below the class roots of a project.
 *
 * @param nests by their top-level types, sorted
 * @param unreadable what could not be read, sorted by path: a reason to keep nothing
 * @param topLevel settles what is nested, for these classes and those that they name
 */
public record ScannedClasses(List<Nest> nests, List<UnreadableClass> unreadable, TopLevel topLevel) {}
