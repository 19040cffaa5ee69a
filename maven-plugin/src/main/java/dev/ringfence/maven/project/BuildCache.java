package dev.ringfence.maven.project;

import dev.ringfence.map.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Extension;

/**
 * Knows whether Maven's build cache could keep the gate from running: it restores a project without running its goals,
 * so a stricter map stays green.
 *
 * <ol>
 *   <li>The extension stands in {@code .mvn/extensions.xml}, or under {@code build/extensions} of the top pom.
 *   <li>Its settings, or a property, may switch it off.
 *   <li>What stands under {@code runAlways} of its settings runs all the same.
 * </ol>
 */
public final class BuildCache {

    private static final String EXTENSION = "maven-build-cache-extension";
    private static final String PLUGIN = "ringfence-maven-plugin";
    private static final String ENABLED = "maven.build.cache.enabled";
    private static final String CONFIGURATION = "maven.build.cache.configPath";
    private static final String RUN_ALWAYS = "cache/executionControl/runAlways/";

    private final MavenSession session;
    private final Path folder;

    private BuildCache(MavenSession session) {
        this.session = session;
        this.folder = session.getRequest().getMultiModuleProjectDirectory() == null
                ? session.getTopLevelProject().getBasedir().toPath()
                : session.getRequest().getMultiModuleProjectDirectory().toPath();
    }

    /** Says that the build may pass without the gate, where it may. */
    public static Optional<Problem> warning(MavenSession session) {
        BuildCache cache = new BuildCache(session);
        return cache.isThere() && cache.isEnabled() && !cache.runsAlways() ? Optional.of(told()) : Optional.empty();
    }

    private boolean isThere() {
        return session.getTopLevelProject().getBuildExtensions().stream()
                        .map(Extension::getArtifactId)
                        .anyMatch(EXTENSION::equals)
                || isNamedIn(folder.resolve(".mvn/extensions.xml"));
    }

    private static boolean isNamedIn(Path extensions) {
        AtomicBoolean named = new AtomicBoolean();
        Xml.read(extensions, (path, element) -> {
            boolean isId = path.equals("extensions/extension/artifactId");
            if (isId && element.getElementText().strip().equals(EXTENSION)) {
                named.set(true);
            }
            return isId;
        });
        return named.get();
    }

    private boolean isEnabled() {
        Optional<String> asked = property(ENABLED);
        return asked.map(Boolean::parseBoolean).orElseGet(this::isEnabledBySettings);
    }

    private boolean isEnabledBySettings() {
        AtomicBoolean enabled = new AtomicBoolean(true);
        Xml.read(settings(), (path, element) -> {
            boolean isSwitch = path.equals("cache/configuration/enabled");
            if (isSwitch) {
                enabled.set(Boolean.parseBoolean(element.getElementText().strip()));
            }
            return isSwitch;
        });
        return enabled.get();
    }

    private boolean runsAlways() {
        AtomicBoolean runs = new AtomicBoolean();
        Xml.read(settings(), (path, element) -> {
            if (path.startsWith(RUN_ALWAYS) && PLUGIN.equals(element.getAttributeValue(null, "artifactId"))) {
                runs.set(true);
            }
            return false;
        });
        return runs.get();
    }

    private Path settings() {
        return property(CONFIGURATION)
                .map(named -> session.getTopLevelProject().getBasedir().toPath().resolve(named))
                .filter(Files::exists)
                .orElseGet(() -> folder.resolve(".mvn/maven-build-cache-config.xml"));
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(session.getUserProperties().getProperty(name))
                .or(() -> Optional.ofNullable(session.getSystemProperties().getProperty(name)));
    }

    private static Problem told() {
        return Problem.warning(
                ".mvn/maven-build-cache-config.xml",
                0,
                "Maven's build cache restores projects without running the gate, so a stricter map or a lost baseline"
                        + " line stays green",
                "Let the gate always run: <executionControl><runAlways><plugins><plugin artifactId=\"" + PLUGIN
                        + "\"/></plugins></runAlways></executionControl>; and keep the class files for it:"
                        + " <attachedOutputs><dirNames><dirName>classes</dirName></dirNames></attachedOutputs>"
                        + " under <configuration>.");
    }
}
