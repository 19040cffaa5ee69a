package dev.ringfence.maven.it;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.classworlds.launcher.Launcher;

/**
 * The process of a {@link WarmMaven}, which builds what it is asked for until its input ends.
 *
 * <p>Each build has a new Maven, with class loaders of its own for the plugins, and finds the system properties as they were at the
 * start. Maven's own integration tests do the same.
 */
final class WarmMavenProcess {

    private final ClassWorld world;
    private final Class<?> maven;

    private WarmMavenProcess(ClassWorld world, Class<?> maven) {
        this.world = world;
        this.maven = maven;
    }

    /** Begins as Maven's script does, by {@code m2.conf}. No build can read what is asked here. */
    public static void main(String[] arguments) throws Exception {
        DataInputStream asked = new DataInputStream(System.in);
        System.setIn(InputStream.nullInputStream());
        Launcher launcher = new Launcher();
        launcher.setSystemClassLoader(ClassLoader.getSystemClassLoader());
        try (InputStream configuration = Files.newInputStream(Path.of(System.getProperty("classworlds.conf")))) {
            launcher.configure(configuration);
        }
        Thread.currentThread().setContextClassLoader(launcher.getMainRealm());
        new WarmMavenProcess(launcher.getWorld(), launcher.getMainClass()).answer(asked);
    }

    private void answer(DataInputStream asked) throws ReflectiveOperationException, IOException {
        try {
            while (true) {
                WarmBuild build = WarmBuild.readFrom(asked);
                build.end(exitCode(build));
            }
        } catch (EOFException e) {
            // nobody asks any more
        }
    }

    private int exitCode(WarmBuild build) throws ReflectiveOperationException, IOException {
        Properties properties = (Properties) System.getProperties().clone();
        PrintStream console = System.out;
        PrintStream errors = System.err;
        try (PrintStream output =
                new PrintStream(Files.newOutputStream(build.output()), true, StandardCharsets.UTF_8)) {
            System.setProperty("maven.multiModuleProjectDirectory", build.root().toString());
            return maven(build, output);
        } finally {
            System.setOut(console);
            System.setErr(errors);
            System.setProperties(properties);
        }
    }

    /** By reflection: it is the class of that Maven, and none of those that tests are compiled with. */
    private int maven(WarmBuild build, PrintStream output) throws ReflectiveOperationException {
        Object command = maven.getConstructor(ClassWorld.class).newInstance(world);
        return (int) maven.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class)
                .invoke(
                        command,
                        build.arguments().toArray(String[]::new),
                        build.folder().toString(),
                        output,
                        output);
    }
}
