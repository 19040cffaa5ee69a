package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.SourceFindings.StarImport;
import dev.ringfence.source.names.Reference;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Holds the references of some sources that break a rule. Not safe for use by several threads. */
final class BrokenReferences {

    private final Judge judge;
    private final Thoroughness choice;
    private final KnownTypes known;
    private final Suspicion suspicion;
    private final SourceReader reader;
    private final List<Violation> violations = new ArrayList<>();
    private final List<StarImport> starImports = new ArrayList<>();
    private final List<UnreadableSource> unreadable = new ArrayList<>();

    BrokenReferences(Judge judge, Thoroughness choice, KnownTypes known, Suspicion suspicion) {
        this.judge = judge;
        this.choice = choice;
        this.known = known;
        this.suspicion = suspicion;
        this.reader = new SourceReader(known);
    }

    SourceFindings in(List<SourceFile> sources) {
        sources.forEach(this::add);
        return new SourceFindings(violations, starImports, unreadable);
    }

    private void add(SourceFile source) {
        Suspicion.Finding finding = suspicion.of(source);
        if (!finding.isSuspect() && choice == Thoroughness.SUSPECTS) {
            violations.addAll(finding.settled());
            return;
        }
        SourceReading reading = reader.read(source);
        if (finding.isSuspect() && reading instanceof SourceReading.Unreadable failed) {
            unreadable.add(new UnreadableSource(source, failed.line(), failed.reason()));
        }
        add(source, reading.references());
    }

    private void add(SourceFile source, List<Reference> references) {
        SightingsOfEdges.of(source, references)
                .forEach((edge, lines) ->
                        judge.judge(edge).broken().ifPresent(broken -> add(source, edge, broken, lines)));
    }

    private void add(SourceFile source, Edge edge, Judgement.Broken broken, SortedSet<Sighting> sightings) {
        Violation violation = Violation.inSource(Identity.of(edge), broken, sightings);
        if (edge.to().isWholePackage()) {
            starImports.add(new StarImport(violation, Set.copyOf(TypesOfSource.of(source, known))));
        } else {
            violations.add(violation);
        }
    }
}
