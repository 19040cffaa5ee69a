package dev.ringfence.schema.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a server in a folder of its own. Neither outlives this JVM. */
final class ServerProcess implements AutoCloseable {

    private static final int SECONDS = 60;

    private final Process process;
    private final Path folder;
    private final int port;
    private final Thread atExit;

    private ServerProcess(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
        this.atExit = new Thread(() -> end(process, folder));
    }

    static ServerProcess start(Vendor vendor) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("server");
        vendor.own(folder);
        Path said = Files.createTempFile("server", ".log");
        Process prepared = run(vendor.prepare(folder), said);
        if (!prepared.waitFor(SECONDS, TimeUnit.SECONDS) || prepared.exitValue() != 0) {
            prepared.destroyForcibly();
            throw new IllegalStateException("no data folder was made: " + Files.readString(said));
        }
        Files.delete(said);
        int port = freePort();
        Process process = run(vendor.serve(folder, port), folder.resolve("said.log"));
        ServerProcess server = new ServerProcess(process, folder, port);
        Runtime.getRuntime().addShutdownHook(server.atExit);
        return server;
    }

    private static Process run(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(command)
                .directory(said.resolveSibling(".").normalize().toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Says whether the server has ended, or ends within a tenth of a second. */
    boolean hasEnded() throws InterruptedException {
        return process.waitFor(100, TimeUnit.MILLISECONDS);
    }

    /** Returns what the server has said so far. */
    String said() throws IOException {
        return Files.readString(folder.resolve("said.log"));
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end(process, folder);
    }

    /** What still runs would write to the folder while it is deleted. */
    private static void end(Process process, Path folder) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                children.forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            delete(folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
