package dev.ringfence.infer.code;

import dev.ringfence.project.CodeOnDisk;

/**
 * Holds the main code of one Maven project.
 *
 * @param name the artifact
 * @param code its class files and sources
 */
public record CompiledProject(String name, CodeOnDisk code) {}
