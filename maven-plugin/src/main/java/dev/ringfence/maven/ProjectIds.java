package dev.ringfence.maven;

import org.apache.maven.project.MavenProject;

/** How a project is named in reports. */
final class ProjectIds {

    private ProjectIds() {}

    static String of(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
