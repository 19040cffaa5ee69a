package dev.ringfence.runs;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.RememberedRun.Seen;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes and reads the file in which a run is remembered.
 *
 * <p>The file is ours alone, and ends with a digest of what stands before. A foreign, truncated or damaged file is no
 * run, and only costs time.
 */
final class RunFile {

    private static final String FORMAT = "ringfence-run/2";

    private RunFile() {}

    /** Returns the bytes of a run. */
    static byte[] write(StoredRun stored) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new Writer(out).write(stored);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written to it", e);
        }
        return Sealed.seal(bytes.toByteArray());
    }

    /** Returns the run in these bytes, or nothing where they hold none. */
    static Optional<StoredRun> read(byte[] bytes) {
        return Sealed.open(bytes).flatMap(RunFile::readContent);
    }

    private static Optional<StoredRun> readContent(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return in.readUTF().equals(FORMAT) ? Optional.of(new Reader(in).read()) : Optional.empty();
        } catch (IOException | DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private record Writer(DataOutputStream out) {

        void write(StoredRun stored) throws IOException {
            out.writeUTF(FORMAT);
            out.writeUTF(stored.key());
            out.writeUTF(stored.when().toString());
            out.writeUTF(stored.attributes());
            out.writeUTF(stored.contents());
            write(stored.run().coverage());
            write(stored.run().use());
            List<Seen> seen = stored.run().seen();
            out.writeInt(seen.size());
            for (Seen each : seen) {
                write(each);
            }
            write(new TreeSet<>(stored.run().tellers()));
        }

        private void write(Coverage coverage) throws IOException {
            out.writeInt(coverage.classes());
            out.writeInt(coverage.sources());
            out.writeInt(coverage.modules());
            out.writeInt(coverage.mapped());
            out.writeInt(coverage.unmapped());
            out.writeInt(coverage.ignored());
            write(coverage.outside().stream().map(TypeName::qualified).toList());
            out.writeInt(coverage.withoutSource());
        }

        private void write(ProjectUse use) throws IOException {
            write(use.claims());
            out.writeInt(use.requires().size());
            for (ModuleUse each : use.requires()) {
                write(each.user().value());
                write(each.used().value());
            }
            write(use.patterns());
            write(use.packages());
        }

        private void write(Collection<String> texts) throws IOException {
            out.writeInt(texts.size());
            for (String text : texts) {
                write(text);
            }
        }

        /** Any name of a class may be written, whatever its length and its characters. */
        private void write(String text) throws IOException {
            out.writeInt(text.length());
            out.writeChars(text);
        }

        private void write(Identity identity) throws IOException {
            out.writeBoolean(identity instanceof Identity.OfEdge);
            if (identity instanceof Identity.OfEdge edge) {
                write(edge.edge().from().qualified());
                write(edge.edge().to().qualified());
            } else {
                write(((Identity.OfType) identity).type().qualified());
            }
        }

        private void write(Seen seen) throws IOException {
            write(seen.identity());
            write(seen.seenBy().stream().map(Engine::name).sorted().toList());
            out.writeInt(seen.places().size());
            for (Place place : seen.places()) {
                write(place.file());
                out.writeInt(place.line());
                out.writeInt(place.column());
            }
        }
    }

    private record Reader(DataInputStream in) {

        StoredRun read() throws IOException {
            return new StoredRun(in.readUTF(), Instant.parse(in.readUTF()), in.readUTF(), in.readUTF(), run());
        }

        private RememberedRun run() throws IOException {
            Coverage coverage = coverage();
            ProjectUse use = use();
            int count = in.readInt();
            List<Seen> seen = new ArrayList<>();
            for (int left = count; left > 0; left--) {
                seen.add(seen());
            }
            return new RememberedRun(coverage, List.copyOf(seen), use, Set.copyOf(texts()));
        }

        private Coverage coverage() throws IOException {
            return new Coverage(
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    in.readInt(),
                    texts().stream().map(TypeName::new).toList(),
                    in.readInt());
        }

        private ProjectUse use() throws IOException {
            TreeSet<String> claims = new TreeSet<>(texts());
            TreeSet<ModuleUse> requires = new TreeSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                requires.add(new ModuleUse(new ModuleName(text()), new ModuleName(text())));
            }
            return new ProjectUse(claims, requires, new TreeMap<>(), new TreeSet<>(texts()), new TreeSet<>(texts()));
        }

        private List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                texts.add(text());
            }
            return texts;
        }

        private String text() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int left = in.readInt(); left > 0; left--) {
                text.append(in.readChar());
            }
            return text.toString();
        }

        private Identity identity() throws IOException {
            return in.readBoolean()
                    ? Identity.of(new Edge(new TypeName(text()), new TypeName(text())))
                    : Identity.of(new TypeName(text()));
        }

        private Seen seen() throws IOException {
            Identity identity = identity();
            Set<Engine> engines = engines(texts());
            List<Place> places = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                places.add(new Place(text(), in.readInt(), in.readInt()));
            }
            return new Seen(identity, engines, List.copyOf(places));
        }

        private static Set<Engine> engines(List<String> names) {
            EnumSet<Engine> engines = EnumSet.noneOf(Engine.class);
            names.forEach(name -> engines.add(Engine.valueOf(name)));
            return engines;
        }
    }
}
