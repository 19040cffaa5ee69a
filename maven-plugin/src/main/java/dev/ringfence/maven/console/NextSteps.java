package dev.ringfence.maven.console;

import dev.ringfence.map.Rule;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Says what to do once a map or a baseline is written, with commands that work where this build works. */
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

    /**
     * Says what {@code baseline} could not record, and who names it; nothing where all is recorded.
     *
     * @param counts how much, of each rule
     * @param check the command that judges the code
     */
    public static List<String> ofNeverKnown(SortedMap<Rule, Integer> counts, String check) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return List.of();
        }
        String byRule = counts.entrySet().stream()
                .map(entry -> entry.getKey().id() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return List.of(
                "not recorded, since they can never be known: " + all + " (" + byRule + ")",
                "    they break the build until they are mended: " + check + " names each, with its ways out");
    }
}
