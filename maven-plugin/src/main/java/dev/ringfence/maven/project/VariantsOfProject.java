package dev.ringfence.maven.project;

import dev.ringfence.project.Variants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.ModelBase;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;

/** Says which profiles the poms of a Maven project declare, which are active, and which may change what is compiled. */
final class VariantsOfProject {

    /** Many a profile signs, deploys or tests; these plugins change what is compiled. */
    private static final Set<String> ADD_SOURCES =
            Set.of("build-helper-maven-plugin", "maven-compiler-plugin", "kotlin-maven-plugin");

    private static final Set<String> NOT_COMPILED_AGAINST = Set.of("runtime", "test");

    private VariantsOfProject() {}

    static Variants of(MavenProject project) {
        List<Model> poms = poms(project);
        List<Profile> profiles = poms.stream()
                .map(Model::getProfiles)
                .flatMap(Collection::stream)
                .toList();
        String used = poms.stream()
                .flatMap(pom -> Stream.of(sourceFolders(pom), libraries(pom)))
                .collect(Collectors.joining("\n"));
        return new Variants(
                ids(profiles.stream()),
                project.getInjectedProfileIds().values().stream()
                        .flatMap(Collection::stream)
                        .collect(Collectors.toCollection(TreeSet::new)),
                ids(profiles.stream().filter(profile -> mayChangeCode(profile, used))));
    }

    /** Returns the poms as they are written, since the effective one has no profiles. */
    private static List<Model> poms(MavenProject project) {
        List<Model> poms = new ArrayList<>();
        for (MavenProject at = project; at != null; at = at.getParent()) {
            if (at.getOriginalModel() != null) {
                poms.add(at.getOriginalModel());
            }
        }
        return poms;
    }

    private static Set<String> ids(Stream<Profile> profiles) {
        return profiles.map(Profile::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sourceFolders(Model pom) {
        return pom.getBuild() == null
                ? ""
                : pom.getBuild().getSourceDirectory() + "\n" + pom.getBuild().getTestSourceDirectory() + "\n"
                        + pom.getBuild().getPlugins().stream()
                                .filter(plugin -> ADD_SOURCES.contains(plugin.getArtifactId()))
                                .map(VariantsOfProject::configurations)
                                .collect(Collectors.joining("\n"));
    }

    private static String configurations(Plugin plugin) {
        return Stream.concat(
                        Stream.ofNullable(plugin.getConfiguration()),
                        plugin.getExecutions().stream()
                                .flatMap(execution -> Stream.ofNullable(execution.getConfiguration())))
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** One project is built against two generations of a library, each with sources or names of its own. */
    private static String libraries(ModelBase pom) {
        Stream<Dependency> managed = Stream.ofNullable(pom.getDependencyManagement())
                .flatMap(management -> management.getDependencies().stream());
        return Stream.concat(pom.getDependencies().stream(), managed)
                .filter(library -> !NOT_COMPILED_AGAINST.contains(String.valueOf(library.getScope())))
                .map(library -> library.getGroupId() + ":" + library.getArtifactId() + ":" + library.getVersion())
                .collect(Collectors.joining("\n"));
    }

    private static boolean mayChangeCode(Profile profile, String used) {
        BuildBase build = profile.getBuild();
        return !libraries(profile).isEmpty()
                || build != null
                        && build.getPlugins().stream()
                                .map(Plugin::getArtifactId)
                                .anyMatch(ADD_SOURCES::contains)
                || profile.getProperties().stringPropertyNames().stream()
                        .anyMatch(name -> used.contains("${" + name + "}"));
    }
}
