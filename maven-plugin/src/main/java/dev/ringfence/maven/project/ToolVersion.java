package dev.ringfence.maven.project;

import dev.ringfence.files.Sum;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * Says which Ringfence is at work, so that nothing is believed that another one left behind.
 *
 * <p>A version names one Ringfence for ever, but for a snapshot: there the jars themselves count.
 */
final class ToolVersion {

    private static final String SNAPSHOT = "-SNAPSHOT";

    private ToolVersion() {}

    static String of(PluginDescriptor plugin) {
        return plugin.getVersion().endsWith(SNAPSHOT) ? plugin.getVersion() + jars(plugin) : plugin.getVersion();
    }

    private static String jars(PluginDescriptor plugin) {
        StringBuilder digests = new StringBuilder();
        plugin.getArtifacts().stream()
                .filter(artifact -> artifact.getGroupId().equals(plugin.getGroupId()))
                .sorted(Comparator.comparing(Artifact::getArtifactId))
                .forEach(artifact -> digests.append(' ').append(sum(artifact)));
        return digests.toString();
    }

    /** In a build of Ringfence itself, an artifact may be a folder of classes. */
    private static String sum(Artifact artifact) {
        try {
            return new Sum()
                    .add(Files.readAllBytes(artifact.getFile().toPath()))
                    .hex();
        } catch (IOException noJar) {
            return artifact.getArtifactId() + " without a jar";
        }
    }
}
