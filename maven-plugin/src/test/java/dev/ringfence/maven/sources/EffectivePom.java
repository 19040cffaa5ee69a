package dev.ringfence.maven.sources;

import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.building.DefaultModelBuilderFactory;
import org.apache.maven.model.building.DefaultModelBuildingRequest;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.model.building.ModelBuildingRequest;
import org.apache.maven.model.plugin.LifecycleBindingsInjector;
import org.apache.maven.project.MavenProject;

/**
 * A pom as Maven itself makes it effective, with the bindings of a jar: no build has run.
 *
 * @param project as a goal meets it that runs without a phase before it
 */
record EffectivePom(Path folder, MavenProject project) {

    /** The plugins, and what stands beside them in the pom. */
    static EffectivePom of(Path folder, String plugins, String beside) {
        try {
            Path pom = Files.writeString(folder.resolve("pom.xml"), """
                    <project>
                      <modelVersion>4.0.0</modelVersion>
                      <groupId>com.acme</groupId>
                      <artifactId>shop</artifactId>
                      <version>1</version>
                      <build><plugins>%s</plugins></build>
                      %s
                    </project>
                    """.formatted(plugins, beside));
            return new EffectivePom(folder, project(pom));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EffectivePom of(Path folder, String plugins) {
        return of(folder, plugins, "");
    }

    private static MavenProject project(Path pom) {
        ModelBuildingRequest request = new DefaultModelBuildingRequest()
                .setPomFile(pom.toFile())
                .setProcessPlugins(true)
                .setSystemProperties(System.getProperties())
                .setValidationLevel(ModelBuildingRequest.VALIDATION_LEVEL_MINIMAL);
        try {
            Model model = new BuilderOfJars().newInstance().build(request).getEffectiveModel();
            MavenProject project = new MavenProject(model);
            project.setFile(pom.toFile());
            project.addCompileSourceRoot(model.getBuild().getSourceDirectory());
            project.addTestCompileSourceRoot(model.getBuild().getTestSourceDirectory());
            return project;
        } catch (ModelBuildingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Maven's builder, with the two runs of the compiler that a jar has. */
    private static final class BuilderOfJars extends DefaultModelBuilderFactory {

        @Override
        protected LifecycleBindingsInjector newLifecycleBindingsInjector() {
            return (model, request, problems) -> {
                Plugin compiler = compiler(model);
                Map.of("default-compile", "compile", "default-testCompile", "testCompile")
                        .forEach((id, goal) -> bind(compiler, id, goal));
            };
        }

        private static Plugin compiler(Model model) {
            List<Plugin> plugins = model.getBuild().getPlugins();
            return plugins.stream()
                    .filter(plugin -> plugin.getArtifactId().equals("maven-compiler-plugin"))
                    .findFirst()
                    .orElseGet(() -> {
                        Plugin plugin = new Plugin();
                        plugin.setArtifactId("maven-compiler-plugin");
                        plugins.add(plugin);
                        return plugin;
                    });
        }

        private static void bind(Plugin compiler, String id, String goal) {
            compiler.flushExecutionMap();
            PluginExecution execution = compiler.getExecutionsAsMap().computeIfAbsent(id, unused -> {
                PluginExecution added = new PluginExecution();
                added.setId(id);
                compiler.addExecution(added);
                return added;
            });
            execution.setGoals(List.of(goal));
            if (execution.getPhase() == null) {
                execution.setPhase(goal.equals("compile") ? "compile" : "test-compile");
            }
        }
    }

    EffectivePom write(String file) {
        try {
            Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.writeString(target, "");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SourceRoot> roots(CodeKind kind) {
        Path classes = folder.resolve(kind == CodeKind.MAIN ? "target/classes" : "target/test-classes");
        return SourceFolders.of(project, kind, List.of(classes), List.of(), root -> false);
    }

    /** Each folder below the project's own; whether a source without a class file was forgotten there. */
    List<String> folders(CodeKind kind) {
        return roots(kind).stream().map(this::shown).toList();
    }

    List<String> folders() {
        return folders(CodeKind.MAIN);
    }

    private String shown(SourceRoot root) {
        return folder.relativize(root.folder()).toString().replace('\\', '/')
                + (root.classesExpected() ? "" : " named");
    }

    /** Whether a file is read, by its path from the project's folder. */
    boolean reads(String file) {
        return roots(CodeKind.MAIN).stream()
                .filter(root -> folder.resolve(file).startsWith(root.folder()))
                .anyMatch(root -> root.included()
                        .test(root.folder()
                                .relativize(folder.resolve(file))
                                .toString()
                                .replace('\\', '/')));
    }

    /** Whether a class file is missed where a source is and its class file is not. */
    boolean expectsClassOf(String file) {
        return roots(CodeKind.MAIN).stream()
                .filter(SourceRoot::classesExpected)
                .filter(root -> folder.resolve(file).startsWith(root.folder()))
                .anyMatch(root -> root.included()
                        .test(root.folder()
                                .relativize(folder.resolve(file))
                                .toString()
                                .replace('\\', '/')));
    }
}
