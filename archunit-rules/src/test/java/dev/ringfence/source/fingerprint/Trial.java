package dev.ringfence.source.fingerprint;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tries edits on the sources of one class path: what javac makes of them, and what fingerprints say. */
final class Trial {

    private final Javac javac;
    private final Rebound rebound;
    private final Fingerprinted.Reader reader;
    private final Map<RealSource, Optional<SourceText>> texts = new HashMap<>();
    private final Map<RealSource, Optional<Before>> before = new HashMap<>();

    Trial(List<Path> classPath, Path folder) {
        this.javac = new Javac(classPath);
        this.rebound = new Rebound(classPath);
        this.reader = new Fingerprinted.Reader(folder);
    }

    /** A source as it is. */
    record Before(SourceText source, String classes, Fingerprinted fingerprints) {}

    /** What came of an edit that compiles. */
    record Outcome(boolean classesDiffer, boolean isReported) {}

    /** Empty where it cannot be parsed. */
    Optional<SourceText> text(RealSource source) {
        return texts.computeIfAbsent(source, some -> SourceText.of(some.text()));
    }

    /** Empty where javac or the parser refuses it as it is. */
    Optional<Before> before(RealSource source) {
        return before.computeIfAbsent(
                source,
                some -> text(some)
                        .flatMap(text -> classes(some, some.text())
                                .map(classes -> new Before(text, classes, fingerprints(some, some.text())))));
    }

    /** Empty where javac refuses it. */
    Optional<Outcome> outcome(RealSource source, String edited) {
        Before was = before(source).orElseThrow();
        return classes(source, edited)
                .map(classes -> new Outcome(
                        !classes.equals(was.classes()),
                        fingerprints(source, edited).differsFrom(was.fingerprints())));
    }

    Fingerprinted fingerprints(RealSource source, String text) {
        return reader.of(source.fileName(), text);
    }

    /** javac takes no byte order mark; Maven's compilers do. */
    private Optional<String> classes(RealSource source, String text) {
        Map<String, String> sources = new HashMap<>(rebound.sources(text));
        sources.put(source.path(), text.startsWith("\uFEFF") ? text.substring(1) : text);
        return javac.compiled(sources).map(classes -> {
            classes.keySet().removeIf(name -> name.startsWith(Rebound.PACKAGE + "/"));
            return ComparedClasses.of(classes);
        });
    }
}
