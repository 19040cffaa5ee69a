package dev.ringfence.source;

import dev.ringfence.map.Judge;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.java.OwnStack;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the edges that break a rule of the map in sources.
 *
 * <ol>
 *   <li>Tokens choose: a source that names nothing which its modules may not use cannot break a rule. What is recorded
 *       already, and seen in class files or an import, needs no other witness.
 *   <li>JavaParser reads the others, in parallel; no finding depends on what else was read.
 *   <li>The map judges what they refer to.
 * </ol>
 */
public final class SourceEngine {

    private static final int SLICE = 50;

    private final Judge judge;
    private final Thoroughness choice;
    private final SettledEdges settled;

    /**
     * Judges by the map's judge.
     *
     * @param judge who judges edges
     * @param choice which sources JavaParser is given
     * @param settled which edges need no other witness
     */
    public SourceEngine(Judge judge, Thoroughness choice, SettledEdges settled) {
        this.judge = judge;
        this.choice = choice;
        this.settled = settled;
    }

    /**
     * Finds what the sources of a project break; sources that are left to their class files are passed over.
     *
     * @throws UncheckedIOException where a source cannot be read
     */
    public SourceFindings findings(SourceTree sources, KnownTypes known) {
        List<SourceFile> files = sources.all().stream()
                .filter(source -> !source.isLeftToBytecode())
                .toList();
        Suspicion suspicion = new Suspicion(judge, known, settled);
        int slices = (files.size() + SLICE - 1) / SLICE;
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i -> files.subList(i * SLICE, Math.min(files.size(), (i + 1) * SLICE)))
                .map(slice -> OwnStack.with(() -> new BrokenReferences(judge, choice, known, suspicion).in(slice)))
                .reduce(SourceFindings.none(), SourceFindings::with);
    }
}
