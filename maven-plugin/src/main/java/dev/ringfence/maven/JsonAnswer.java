package dev.ringfence.maven;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Prints what a program asked for. */
final class JsonAnswer {

    private JsonAnswer() {}

    /**
     * Prints to the standard output itself, before which Maven 4 writes no prefixes, and to a file for what runs in a
     * daemon.
     *
     * @param name the file's, in the folder of reports
     */
    static void print(String json, String name, Invocation invocation) throws MojoExecutionException {
        write(json, name, invocation);
        try {
            System.out.flush();
            new FileOutputStream(FileDescriptor.out).write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException("could not run: the answer cannot be printed: " + AtomicFile.told(e), e);
        }
    }

    /**
     * Writes the file alone.
     *
     * @param name the file's, in the folder of reports
     */
    static void write(String json, String name, Invocation invocation) throws MojoExecutionException {
        Path file = new MavenCode(invocation.project()).reportFolder().resolve(name);
        try {
            AtomicFile.write(file, json);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "could not run: the answer cannot be written to " + file + ": " + AtomicFile.told(e), e);
        }
    }
}
