package dev.ringfence.browser;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without a window, and the folder that is its own. Neither outlives this JVM. */
final class BrowserProcess implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String LISTENS = "DevTools listening on ";

    /** The sandbox does not work for root, nor in most containers; and the pages are our own. */
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0",
            "--no-first-run",
            "--disable-sync",
            "--disable-extensions",
            "--disable-default-apps",
            "--disable-breakpad",
            "--disable-component-update",
            "--disable-background-networking",
            "--force-color-profile=srgb",
            "--lang=en",
            // A request is seen, and leads nowhere.
            "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");

    private final Process process;
    private final Path folder;
    private final URI address;
    private final Thread atExit;

    private BrowserProcess(Process process, Path folder, URI address, Thread atExit) {
        this.process = process;
        this.folder = folder;
        this.address = address;
        this.atExit = atExit;
    }

    /** Finds a browser as a shell would. */
    static Optional<Path> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static BrowserProcess start() throws IOException {
        Path program = program().orElseThrow(() -> new IllegalStateException("no Chromium is installed"));
        Path folder = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(command(program, folder))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread atExit = new Thread(() -> end(process, folder));
        Runtime.getRuntime().addShutdownHook(atExit);
        return new BrowserProcess(process, folder, address(process), atExit);
    }

    private static List<String> command(Path program, Path folder) {
        return Stream.of(
                        Stream.of(program.toString()),
                        OPTIONS.stream(),
                        Stream.of("--user-data-dir=" + folder, "about:blank"))
                .flatMap(part -> part)
                .toList();
    }

    /** Where the browser listens. It says so among its complaints, which are read to the end lest it waits. */
    private static URI address(Process process) {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, address), "what the browser says");
        reader.setDaemon(true);
        reader.start();
        return Waiting.until("the browser listens", address);
    }

    private static void read(Process process, CompletableFuture<URI> address) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            String said = lines.lines()
                    .peek(line -> announced(line).ifPresent(address::complete))
                    .collect(Collectors.joining("\n"));
            address.completeExceptionally(new IllegalStateException("it ended, and said: " + said));
        } catch (IOException | UncheckedIOException e) {
            address.completeExceptionally(e);
        }
    }

    private static Optional<URI> announced(String line) {
        return line.startsWith(LISTENS)
                ? Optional.of(URI.create(line.substring(LISTENS.length()).trim()))
                : Optional.empty();
    }

    URI address() {
        return address;
    }

    Path folder() {
        return folder;
    }

    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        end(process, folder);
    }

    /** What still runs would write to the folder while it is deleted. */
    private static void end(Process process, Path folder) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> Waiting.until("the browser ends", one.onExit()));
        delete(folder);
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
