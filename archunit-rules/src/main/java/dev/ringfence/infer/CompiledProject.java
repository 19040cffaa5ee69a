package dev.ringfence.infer;

import dev.ringfence.scan.ScannedClasses;
import dev.ringfence.scan.SourceTree;

/**
 * The main code of one Maven project.
 *
 * @param name the artifact
 * @param classes its class files
 * @param sources its sources
 */
public record CompiledProject(String name, ScannedClasses classes, SourceTree sources) {}
