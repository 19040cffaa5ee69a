package dev.ringfence.source.witness;

import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.SourceReader;
import dev.ringfence.source.SourceReading;
import dev.ringfence.source.names.Reference;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the source engine reads in a source.
 *
 * @param source where it is
 * @param references to what it names
 * @param isWhole whether it could be parsed; else only its imports are known
 */
record EngineReading(Path source, List<Reference> references, boolean isWhole) {

    /** By the paths below the source root. */
    static SortedMap<String, EngineReading> of(Collection<SourceFile> sources, KnownTypes known) {
        SourceReader reader = new SourceReader(known);
        SortedMap<String, EngineReading> readings = new TreeMap<>();
        for (SourceFile source : sources) {
            SourceReading reading = reader.read(source);
            boolean isWhole = reading instanceof SourceReading.Read;
            readings.put(source.relative(), new EngineReading(source.path(), reading.references(), isWhole));
        }
        return readings;
    }
}
