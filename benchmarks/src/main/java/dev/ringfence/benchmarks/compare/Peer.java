package dev.ringfence.benchmarks.compare;

import dev.ringfence.benchmarks.peer.AllSources;
import dev.ringfence.benchmarks.peer.FreezingArchUnit;
import dev.ringfence.benchmarks.peer.PlainArchUnit;
import dev.ringfence.benchmarks.peer.ReadAndHash;
import dev.ringfence.benchmarks.peer.WalkAndStat;
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

    abstract List<String> command(Corpus corpus);

    private static List<String> java(Corpus corpus, Class<?> main, Path... arguments) {
        List<String> command = new ArrayList<>(List.of(Maven.java("java")));
        command.addAll(corpus.maven().jvm());
        command.addAll(List.of("-classpath", ownJar(), main.getName()));
        command.addAll(Stream.of(arguments).map(Path::toString).toList());
        return command;
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
