package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Fetches the jars of a corpus through Maven, and unpacks them into one folder of class files and one of sources. */
final class CorpusFetch {

    private static final String COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies";

    private static final Pattern CLASSES = Pattern.compile("(?!META-INF/)(?!(.*/)?module-info\\.).*\\.class");
    private static final Pattern SOURCES = Pattern.compile("(?!META-INF/)(?!(.*/)?module-info\\.).*\\.(java|kt)");

    private final Path target;
    private final Maven maven;

    CorpusFetch(Path target, Options options) throws IOException {
        this.target = target;
        this.maven = Maven.in(target, options.jvm());
    }

    Corpus fetch(CorpusName name) throws IOException, InterruptedException {
        Path folder = target.resolve("corpora").resolve(name.name());
        List<Coordinates> all = name.coordinates();
        Path note = folder.resolve("fetched.txt");
        String contents = all.stream().map(Coordinates::toString).collect(Collectors.joining("\n"));
        if (!Files.exists(note) || !Files.readString(note).equals(contents)) {
            Folders.delete(folder);
            Files.createDirectories(folder);
            fetch(folder, all);
            unpack(folder.resolve("jars"), folder.resolve("classes"), CLASSES);
            unpack(folder.resolve("jars-of-sources"), folder.resolve("sources"), SOURCES);
            int idle = SourcesOfNoClass.delete(folder.resolve("classes"), folder.resolve("sources"));
            System.err.println(idle + " sources are left out: no class file of theirs is served.");
            int missing = SourcesNotServed.write(folder.resolve("classes"), folder.resolve("sources"));
            System.err.println(missing + " sources are not served: an empty file stands in for each.");
            Files.writeString(note, contents);
        }
        all.stream()
                .filter(each -> !Files.exists(folder.resolve("jars-of-sources").resolve(each.jarOfSources())))
                .forEach(each -> System.err.println("No sources are served for " + each + "; its class files count."));
        return new Corpus(name, folder, maven);
    }

    private void fetch(Path folder, List<Coordinates> all) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("pom.xml"), pom(all));
        copy(folder, "-DoutputDirectory=" + folder.resolve("jars"));
        copy(
                folder,
                "-DoutputDirectory=" + folder.resolve("jars-of-sources"),
                "-Dclassifier=sources",
                "-DfailOnMissingClassifierArtifact=false");
    }

    private void copy(Path folder, String... options) throws IOException, InterruptedException {
        List<String> goals =
                new ArrayList<>(List.of("-f", folder.resolve("pom.xml").toString(), COPY));
        goals.addAll(List.of(options));
        new Start(folder).run(maven.onOwnRepository(folder, goals.toArray(String[]::new)), 0);
    }

    private static String pom(List<Coordinates> all) {
        return all.stream()
                .map(Coordinates::asDependency)
                .collect(Collectors.joining(
                        "\n",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>corpus</groupId>"
                                + "<artifactId>corpus</artifactId><version>1</version>\n<dependencies>\n",
                        "\n</dependencies>\n</project>\n"));
    }

    private static void unpack(Path jars, Path into, Pattern code) throws IOException {
        for (Path jar : Folders.files(jars, ".jar")) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                    unpack(zip, entries.nextElement(), into, code);
                }
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path into, Pattern code) throws IOException {
        String name = entry.getName();
        Path file = into.resolve(name).normalize();
        boolean isCode = code.matcher(name).matches() && file.startsWith(into);
        if (!isCode || Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.resolveSibling(""));
        try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
    }
}
