package dev.ringfence.maven.project;

import org.apache.maven.project.MavenProject;

/** Says how a project is named in reports. */
public final class ProjectIds {

    private ProjectIds() {}

    public static String of(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
