package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockLine;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import dev.ringfence.source.fingerprint.FileFingerprint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes the lines that the lock of a module should have in one project.
 *
 * <ol>
 *   <li>A line for each element, each source and each resource of today.
 *   <li>A line that stood in a lock before keeps its reason.
 *   <li>What has changed since bears the reason of now; for a member that is gone, its type does.
 *   <li>The first lock asks for no reason.
 *   <li>The lines of a type whose source lies in a folder that this run does not read stay as they are.
 * </ol>
 */
final class LockLines {

    private final FrozenCode code;
    private final Optional<String> reason;
    private final SortedSet<LockLine> lines = new TreeSet<>();

    private LockLines(FrozenCode code, Optional<String> reason) {
        this.code = code;
        this.reason = reason;
    }

    /** Returns the lines of code that was read to be recorded. */
    static SortedSet<LockLine> of(FrozenCode code, Optional<String> reason) {
        LockLines lines = new LockLines(code, code.isLocked() ? reason : Optional.empty());
        code.types().fingerprinted().forEach(lines::addType);
        code.sources().forEach(lines::addSource);
        code.resources().forEach(lines::addResource);
        code.unseen().forEach(unseen -> lines.keep(unseen.type()));
        return lines.lines;
    }

    /** What this run cannot see stays as it was locked. */
    private void keep(String type) {
        LockedCode own = code.locks().own();
        own.elementsOf(type)
                .forEach((element, fingerprints) -> fingerprints.forEach(
                        fingerprint -> add(new LockLine.OfElement(element, fingerprint, Optional.empty()), false)));
        own.digestsNamed(type).forEach(digest -> add(new LockLine.OfFile(type, digest, Optional.empty()), false));
    }

    private void addType(TypeToday type) {
        Set<Element> changed = changed(type);
        for (ElementFingerprint fingerprint : type.elements()) {
            Element element = Element.of(fingerprint);
            add(
                    new LockLine.OfElement(element, Fingerprint.of(fingerprint), Optional.empty()),
                    changed.contains(element));
        }
    }

    private Set<Element> changed(TypeToday type) {
        List<Difference> differences =
                TypeDifferences.between(type, code.locks().elementsOf(type.name()));
        Set<Element> here = type.elements().stream().map(Element::of).collect(Collectors.toSet());
        Set<Element> changed = new HashSet<>();
        for (Difference difference : differences) {
            Element around = Element.itself(difference.element().type());
            changed.add(
                    difference.change() != Change.REMOVED
                            ? difference.element()
                            : here.contains(around) ? around : Element.itself(type.name()));
        }
        return changed;
    }

    private void addSource(SourceToday source) {
        source.fingerprint()
                .flatMap(fingerprint -> firstType(source, fingerprint))
                .ifPresent(type -> lines.add(new LockLine.OfFile(type, source.digest(), Optional.empty())));
    }

    /** Where a source holds no type of the module, its content is not worth a line. */
    private Optional<String> firstType(SourceToday source, FileFingerprint fingerprint) {
        String packageName = source.source().outline().packageName();
        List<String> types = fingerprint.elements().stream()
                .map(element -> TypesToday.topLevel(element.type(), packageName))
                .toList();
        return types.stream().anyMatch(code::owns) ? types.stream().findFirst() : Optional.empty();
    }

    private void addResource(String path, String digest) {
        boolean isChanged =
                ChangedResources.between(code.locks().digestsOf(path), digest).isPresent();
        add(LockLine.OfFile.ofResource(path, digest, Optional.empty()), isChanged);
    }

    private void add(LockLine line, boolean isChanged) {
        Optional<String> because =
                isChanged ? reason.map(LedgerText::oneLine) : code.locks().reasonOf(line);
        lines.add(line.because(because));
    }
}
