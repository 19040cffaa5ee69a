package dev.ringfence.maven.console;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Says what to do once a map is written, with commands that work where this build works. */
public final class NextSteps {

    private NextSteps() {}

    public static List<String> after(Invocation invocation) {
        PluginDescriptor plugin = invocation.plugin();
        List<String> lines = new ArrayList<>();
        lines.add("read it, correct what is wrong, then record today's debt: "
                + MavenCommands.baselineOfSession(invocation));
        if (invocation.project().getPlugin(plugin.getGroupId() + ":" + plugin.getArtifactId()) == null) {
            lines.add("to let the build fail on what is new from then on, add to <build><plugins> of the top pom.xml:");
            lines.add("  <plugin>");
            lines.add("    <groupId>" + plugin.getGroupId() + "</groupId>");
            lines.add("    <artifactId>" + plugin.getArtifactId() + "</artifactId>");
            lines.add("    <version>" + plugin.getVersion() + "</version>");
            lines.add("    <executions><execution><goals><goal>check</goal></goals></execution></executions>");
            lines.add("  </plugin>");
        }
        return List.copyOf(lines);
    }
}
