package dev.ringfence.benchmarks.compare;

import dev.ringfence.benchmarks.peer.AllSources;
import dev.ringfence.benchmarks.peer.FreezingArchUnit;
import dev.ringfence.benchmarks.peer.Modulith;
import dev.ringfence.benchmarks.peer.PlainArchUnit;
import dev.ringfence.benchmarks.peer.ReadAndHash;
import dev.ringfence.benchmarks.peer.WalkAndStat;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whom the gate is compared with, as a command of its own. */
enum Peer {
    ARCH_UNIT("ArchUnit") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, PlainArchUnit.class, corpus.classes(), corpus.allowed(MapKind.CLEAN));
        }
    },
    ARCH_UNIT_OF_DEBT("ArchUnit, same debt") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, PlainArchUnit.class, corpus.classes(), corpus.allowed(MapKind.DEBT));
        }
    },
    FREEZING("ArchUnit, FreezingArchRule") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, FreezingArchUnit.class, corpus.classes(), corpus.allowed(MapKind.DEBT), corpus.store());
        }

        @Override
        boolean hasToRecord() {
            return true;
        }
    },
    /** It finds modules below one package, so it is a peer only where all code lies below one. */
    MODULITH("Spring Modulith") {
        @Override
        List<String> command(Corpus corpus) {
            List<String> classPath = List.of(
                    ownJar(), ofModulith("*"), ofModulith(""), corpus.classes().toString());
            return java(corpus, classPath, Modulith.class, SPRING);
        }

        @Override
        boolean runsOn(CorpusName corpus) {
            return corpus == CorpusName.M;
        }
    },
    JDEPS("jdeps") {
        @Override
        List<String> command(Corpus corpus) {
            List<String> command = new ArrayList<>(List.of(Maven.java("jdeps")));
            corpus.maven().jvm().forEach(flag -> command.add("-J" + flag));
            command.addAll(List.of("-verbose:class", corpus.classes().toString()));
            return command;
        }
    },
    JAVA_PARSER("JavaParser, sources") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, AllSources.class, corpus.sources());
        }
    },
    HASH("read and hash") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, ReadAndHash.class, corpus.classes(), corpus.sources());
        }
    },
    STAT("walk and stat") {
        @Override
        List<String> command(Corpus corpus) {
            return java(corpus, WalkAndStat.class, corpus.classes(), corpus.sources());
        }
    };

    private static final String SPRING = "org.springframework";

    private final String title;

    Peer(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Says whether a first run records what the measured ones compare. */
    boolean hasToRecord() {
        return false;
    }

    /** Says whether the peer can judge the code. */
    boolean runsOn(CorpusName corpus) {
        return true;
    }

    abstract List<String> command(Corpus corpus);

    private static List<String> java(Corpus corpus, Class<?> main, Path... arguments) {
        return java(
                corpus,
                List.of(ownJar()),
                main,
                Stream.of(arguments).map(Path::toString).toArray(String[]::new));
    }

    private static List<String> java(Corpus corpus, List<String> classPath, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Maven.java("java")));
        command.addAll(corpus.maven().jvm());
        command.addAll(List.of("-classpath", String.join(File.pathSeparator, classPath), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The jars of Modulith stand beside the file in which Spring Boot names its parts. */
    private static String ofModulith(String what) {
        return Path.of(ownJar()).resolveSibling("modulith").resolve(what).toString();
    }

    private static String ownJar() {
        try {
            return Path.of(Peer.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the jar that this runs from has no path", e);
        }
    }
}
