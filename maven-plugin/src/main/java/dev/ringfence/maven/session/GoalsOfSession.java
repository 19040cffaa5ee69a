package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Knows which goals of the plugin a person named on the command line. */
record GoalsOfSession(Invocation invocation) {

    /** Says whether the command line names the goal, by the short name or in full. */
    boolean name(String goal) {
        PluginDescriptor plugin = invocation.plugin();
        String full = plugin.getGroupId() + ":" + plugin.getArtifactId() + ":";
        return invocation.session().getGoals().stream()
                .map(asked -> asked.replaceFirst("@.*", ""))
                .anyMatch(asked -> asked.equals(plugin.getGoalPrefix() + ":" + goal)
                        || asked.startsWith(full) && asked.endsWith(":" + goal));
    }
}
