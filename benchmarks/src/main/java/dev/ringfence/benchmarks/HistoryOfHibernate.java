package dev.ringfence.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a git repository of hibernate-core's sources, in which a package once had another name.
 *
 * @param folder where it lies
 * @param formerName the name that the package had, with a dot behind it
 * @param name the name that it has
 * @param commits how many commits came after the rename
 */
record HistoryOfHibernate(Path folder, String formerName, String name, int commits) {

    Path sources() {
        return folder.resolve("src");
    }

    /** Makes the repository. Returns whether it was not there. */
    boolean begin() throws IOException, InterruptedException {
        if (Files.isDirectory(folder.resolve(".git"))) {
            return false;
        }
        copySources(true);
        git("init", "-q", "-b", "main");
        Files.writeString(folder.resolve(".gitignore"), "ringfence/\nformer\nwritten\n");
        commit("begin");
        for (Path source : ofPackage(formerName)) {
            Files.delete(source);
        }
        copySources(false);
        commit("rename");
        for (int i = 0; i < commits; i++) {
            Files.writeString(folder.resolve("counter"), String.valueOf(i));
            commit("go on");
        }
        return true;
    }

    private List<Path> ofPackage(String named) throws IOException {
        try (Stream<Path> files = Files.walk(sources().resolve(named.replace('.', '/')))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private void copySources(boolean asBefore) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(HibernateCore.SOURCES)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            String path = HibernateCore.SOURCES.relativize(file).toString().replace('\\', '/');
            boolean isRenamed = asBefore && path.startsWith(name.replace('.', '/'));
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            Path target = sources()
                    .resolve(isRenamed ? path.replace(name.replace('.', '/'), formerName.replace('.', '/')) : path);
            Files.createDirectories(target.resolveSibling(""));
            Files.writeString(target, isRenamed ? text.replace(name, formerName) : text, StandardCharsets.ISO_8859_1);
        }
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "-A");
        git("-c", "user.name=Someone", "-c", "user.email=someone@acme.com", "commit", "-q", "-m", message);
    }

    /** Runs git in the repository. Returns what it says. */
    List<String> git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(Files.createDirectories(folder).toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> said;
        try (Stream<String> lines = git.inputReader(StandardCharsets.UTF_8).lines()) {
            said = lines.toList();
        }
        if (git.waitFor() != 0) {
            throw new IOException(command + " failed");
        }
        return said;
    }
}
