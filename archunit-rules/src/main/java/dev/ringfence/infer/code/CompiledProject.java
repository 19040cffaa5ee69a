package dev.ringfence.infer.code;

import dev.ringfence.project.CodeOnDisk;
import java.util.Set;

/**
 * Holds the main code of one Maven project.
 *
 * @param name the artifact
 * @param code its class files and sources
 * @param dependsOn the names of the projects of the build that its pom names as dependencies
 */
public record CompiledProject(String name, CodeOnDisk code, Set<String> dependsOn) {}
