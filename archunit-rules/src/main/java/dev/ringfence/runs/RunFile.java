package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ModulesSeen;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.RememberedRun.Seen;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes and reads the file in which a run is remembered.
 *
 * <p>The file is ours alone, and ends with a sum of what stands before. A foreign, truncated or damaged file is no
 * run, and only costs time.
 */
final class RunFile {

    private static final String FORMAT = "ringfence-run/5";

    private RunFile() {}

    /** Returns the bytes of a run. */
    static Pieces write(StoredRun stored) {
        PackedOut out = new PackedOut();
        new Writer(out).write(stored);
        return Sealed.seal(out.packed());
    }

    /** Returns the run in these bytes, or nothing where they hold none. */
    static Optional<StoredRun> read(byte[] bytes) {
        return Sealed.open(bytes).flatMap(RunFile::readContent);
    }

    private static Optional<StoredRun> readContent(PackedIn in) {
        try {
            return in.text().equals(FORMAT) ? Optional.of(new Reader(in).read()) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private record Writer(PackedOut out) {

        void write(StoredRun stored) {
            out.text(FORMAT);
            out.text(stored.key());
            out.text(stored.when().toString());
            out.text(stored.attributes());
            out.text(stored.contents());
            write(stored.run().coverage());
            write(stored.run().use());
            List<Seen> seen = stored.run().seen();
            out.number(seen.size());
            seen.forEach(this::write);
            write(new TreeSet<>(stored.run().tellers()));
        }

        private void write(Coverage coverage) {
            out.number(coverage.classes());
            out.number(coverage.sources());
            out.number(coverage.modules());
            out.number(coverage.mapped());
            out.number(coverage.unmapped());
            out.number(coverage.ignored());
            write(coverage.outside().stream().map(TypeName::qualified).toList());
            out.number(coverage.withoutSource());
            write(coverage.ofModules());
        }

        private void write(ModulesSeen ofModules) {
            out.number(ofModules.classes().size());
            ofModules.classes().forEach((module, count) -> {
                out.text(module.value());
                out.number(count);
            });
            out.number(ofModules.allowed().size());
            ofModules.allowed().forEach((use, count) -> {
                write(use);
                out.number(count);
            });
        }

        private void write(ModuleUse use) {
            out.text(use.user().value());
            out.text(use.used().value());
        }

        private void write(ProjectUse use) {
            write(use.claims());
            out.number(use.requires().size());
            use.requires().forEach(this::write);
            write(use.patterns());
            out.number(use.near().size());
            use.near().forEach((place, name) -> {
                out.text(place);
                out.text(name);
            });
            write(use.packages());
        }

        private void write(Collection<String> texts) {
            out.number(texts.size());
            texts.forEach(out::text);
        }

        private void write(Identity identity) {
            out.flag(identity instanceof Identity.OfEdge);
            if (identity instanceof Identity.OfEdge edge) {
                out.text(edge.edge().from().qualified());
                out.text(edge.edge().to().qualified());
            } else {
                out.text(((Identity.OfType) identity).type().qualified());
            }
        }

        private void write(Seen seen) {
            write(seen.identity());
            write(seen.seenBy().stream().map(Engine::name).sorted().toList());
            out.number(seen.places().size());
            for (Place place : seen.places()) {
                out.text(place.file());
                out.number(place.line());
                out.number(place.column());
            }
        }
    }

    private record Reader(PackedIn in) {

        StoredRun read() {
            return new StoredRun(in.text(), Instant.parse(in.text()), in.text(), in.text(), run());
        }

        private RememberedRun run() {
            Coverage coverage = coverage();
            ProjectUse use = use();
            List<Seen> seen = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                seen.add(seen());
            }
            return new RememberedRun(coverage, List.copyOf(seen), use, Set.copyOf(texts()));
        }

        private Coverage coverage() {
            return new Coverage(
                    number(),
                    number(),
                    number(),
                    number(),
                    number(),
                    number(),
                    texts().stream().map(TypeName::new).toList(),
                    number(),
                    ofModules());
        }

        private ModulesSeen ofModules() {
            SortedMap<ModuleName, Integer> classes = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                classes.put(new ModuleName(in.text()), number());
            }
            SortedMap<ModuleUse, Integer> allowed = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                allowed.put(moduleUse(), number());
            }
            return new ModulesSeen(classes, allowed, new TreeMap<>());
        }

        private ModuleUse moduleUse() {
            return new ModuleUse(new ModuleName(in.text()), new ModuleName(in.text()));
        }

        private int number() {
            return (int) in.number();
        }

        private ProjectUse use() {
            TreeSet<String> claims = new TreeSet<>(texts());
            TreeSet<ModuleUse> requires = new TreeSet<>();
            for (int left = in.count(); left > 0; left--) {
                requires.add(moduleUse());
            }
            return new ProjectUse(
                    claims,
                    requires,
                    new TreeMap<>(),
                    new TreeSet<>(texts()),
                    near(),
                    new TreeSet<>(texts()),
                    new TreeMap<>());
        }

        private SortedMap<String, String> near() {
            SortedMap<String, String> near = new TreeMap<>();
            for (int left = in.count(); left > 0; left--) {
                near.put(in.text(), in.text());
            }
            return near;
        }

        private List<String> texts() {
            List<String> texts = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                texts.add(in.text());
            }
            return texts;
        }

        private Identity identity() {
            return in.flag()
                    ? Identity.of(new Edge(new TypeName(in.text()), new TypeName(in.text())))
                    : Identity.of(new TypeName(in.text()));
        }

        private Seen seen() {
            Identity identity = identity();
            Set<Engine> engines = engines(texts());
            List<Place> places = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                places.add(new Place(in.text(), number(), number()));
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
