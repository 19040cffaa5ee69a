package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockLine;
import dev.ringfence.frozen.lock.WrittenLine;
import dev.ringfence.ledger.LedgerText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds what the locks of one module hold, in one project or in several. Safe for use by several threads. */
final class LockedCode {

    private final Map<String, List<WrittenLine>> linesByType = new HashMap<>();
    private final Map<String, Set<String>> namesByDigest = new HashMap<>();
    private final Map<String, Set<String>> digestsByPath = new HashMap<>();
    private final Map<String, LockedAt> places = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> reasonsOfAnyVariant = new HashMap<>();
    private final Set<String> typesOfAnyVariant = new HashSet<>();
    private @Nullable Map<String, SortedSet<String>> digestsByName;

    private LockedCode() {}

    static LockedCode of(Collection<LockFile> files) {
        LockedCode code = new LockedCode();
        files.forEach(code::add);
        return code;
    }

    /**
     * Returns what the locks of other modules hold of one module.
     *
     * @param types of which top-level types
     * @param resources of which resources, by their paths
     */
    static LockedCode inherited(Collection<LockFile> files, Predicate<String> types, Predicate<String> resources) {
        LockedCode code = of(files);
        code.linesByType.keySet().removeIf(types.negate());
        code.namesByDigest.values().forEach(names -> names.removeIf(types.negate()));
        code.digestsByPath.keySet().removeIf(resources.negate());
        return code;
    }

    private void add(LockFile file) {
        TopLevelTypes types = TopLevelTypes.of(file);
        String name = "";
        String type = "";
        for (WrittenLine line : file.lines()) {
            if (line.hasReason()) {
                addReason(line.read(), reasons);
                if (!file.tellsVariants()) {
                    addReason(line.read(), reasonsOfAnyVariant);
                }
            }
            if (line.isOfFile()) {
                add((LockLine.OfFile) line.read(), new LockedAt(file.path(), line.number()));
                continue;
            }
            if (!line.isNamed(name)) {
                name = line.name();
                type = types.around(name);
                places.putIfAbsent(type, new LockedAt(file.path(), line.number()));
                if (!file.tellsVariants()) {
                    typesOfAnyVariant.add(type);
                }
            }
            linesByType.computeIfAbsent(type, unused -> new ArrayList<>()).add(line);
        }
    }

    private void add(LockLine.OfFile content, LockedAt place) {
        if (content.isResource()) {
            digestsByPath
                    .computeIfAbsent(content.path(), unused -> new HashSet<>())
                    .add(content.digest());
            places.putIfAbsent(content.name(), place);
        } else {
            namesByDigest
                    .computeIfAbsent(content.digest(), unused -> new HashSet<>())
                    .add(content.name());
        }
    }

    private static void addReason(LockLine line, Map<String, String> reasons) {
        line.reason()
                .flatMap(reason ->
                        LedgerText.mergedReason(Optional.of(reason), Optional.ofNullable(reasons.get(line.text()))))
                .ifPresent(reason -> reasons.put(line.text(), reason));
    }

    boolean isEmpty() {
        return linesByType.isEmpty() && digestsByPath.isEmpty();
    }

    /** Counts the lines, each of which holds an element or a resource; none of them is read for it. */
    int countLines() {
        return linesByType.values().stream().mapToInt(List::size).sum()
                + digestsByPath.values().stream().mapToInt(Set::size).sum();
    }

    /** Returns the top-level types, sorted. */
    SortedSet<String> types() {
        return new TreeSet<>(linesByType.keySet());
    }

    boolean knowsType(String type) {
        return linesByType.containsKey(type);
    }

    /**
     * Returns the elements of a top-level type, each with every fingerprint that it may have; nothing for a type that
     * is not known.
     */
    Map<Element, Set<Fingerprint>> elementsOf(String type) {
        Map<Element, Set<Fingerprint>> elements = new HashMap<>();
        for (WrittenLine line : linesByType.getOrDefault(type, List.of())) {
            LockLine.OfElement element = (LockLine.OfElement) line.read();
            elements.computeIfAbsent(element.element(), unused -> new HashSet<>())
                    .add(element.fingerprint());
        }
        return elements;
    }

    /** Returns the first types of the sources that had this content. */
    Set<String> namesOf(String digest) {
        return namesByDigest.getOrDefault(digest, Set.of());
    }

    /** Returns the contents of the sources whose first type this is, sorted. */
    synchronized SortedSet<String> digestsNamed(String type) {
        Map<String, SortedSet<String>> index = digestsByName;
        if (index == null) {
            index = digestsByName();
            digestsByName = index;
        }
        return index.getOrDefault(type, Collections.emptySortedSet());
    }

    private Map<String, SortedSet<String>> digestsByName() {
        Map<String, SortedSet<String>> index = new HashMap<>();
        namesByDigest.forEach((digest, names) -> names.forEach(
                name -> index.computeIfAbsent(name, unused -> new TreeSet<>()).add(digest)));
        return index;
    }

    /** Says whether the type stands in a lock that does not tell variants apart. */
    boolean isOfAnyVariant(String type) {
        return typesOfAnyVariant.contains(type) && knowsType(type);
    }

    /** Says whether there are several contents or fingerprints of the type, so that variants of it may be among them. */
    boolean holdsSeveral(String type) {
        return digestsNamed(type).size() > 1
                || elementsOf(type).values().stream().anyMatch(fingerprints -> fingerprints.size() > 1);
    }

    /** Returns the paths of the resources, sorted. */
    SortedSet<String> resources() {
        return new TreeSet<>(digestsByPath.keySet());
    }

    /** Returns every content that a resource may have; nothing for a resource that is not known. */
    Set<String> digestsOf(String path) {
        return digestsByPath.getOrDefault(path, Set.of());
    }

    LockedAt placeOfType(String type) {
        return placeOf(type);
    }

    LockedAt placeOfResource(String path) {
        return placeOf(LockLine.OfFile.nameOf(path));
    }

    private LockedAt placeOf(String name) {
        return Optional.ofNullable(places.get(name)).orElseThrow();
    }

    /** Says why just this line was recorded; for a variant, also where the lock did not tell that it was one. */
    Optional<String> reasonOf(LockLine line) {
        return Optional.ofNullable(reasons.get(line.text()))
                .or(() -> Optional.of(line)
                        .filter(LockLine::isOfVariant)
                        .map(variant ->
                                reasonsOfAnyVariant.get(variant.withoutRelease().text())));
    }

    /** Knows the types of a lock, and so tells a nested type from one in a package. */
    private static final class TopLevelTypes {

        private final Set<String> types = new HashSet<>();
        private final Map<String, String> around = new HashMap<>();

        static TopLevelTypes of(LockFile file) {
            TopLevelTypes types = new TopLevelTypes();
            file.lines().stream()
                    .filter(WrittenLine::isOfTypeItself)
                    .map(WrittenLine::name)
                    .forEach(types.types::add);
            return types;
        }

        String around(String type) {
            return around.computeIfAbsent(type, this::shortestPrefix);
        }

        private String shortestPrefix(String type) {
            for (int dot = type.indexOf('.'); dot >= 0; dot = type.indexOf('.', dot + 1)) {
                if (types.contains(type.substring(0, dot))) {
                    return type.substring(0, dot);
                }
            }
            return type;
        }
    }
}
