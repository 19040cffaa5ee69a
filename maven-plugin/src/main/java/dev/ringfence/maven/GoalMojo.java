package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What Maven tells every goal. It is a class to inherit from, since Maven fills the fields of a goal and nothing else. */
abstract class GoalMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** This call of the goal, with the module map as a person named it. */
    final Invocation invocation(@Nullable String map) {
        return Invocation.of(session, project, plugin, map);
    }
}
