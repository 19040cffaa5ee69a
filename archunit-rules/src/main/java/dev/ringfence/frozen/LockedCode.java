package dev.ringfence.frozen;

import dev.ringfence.frozen.LockFile.Known;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the locks of one module hold, in one project or in several. */
final class LockedCode {

    private final Map<String, Map<Element, Set<Fingerprint>>> byType = new HashMap<>();
    private final Map<String, Set<String>> namesByDigest = new HashMap<>();
    private final Map<String, Set<String>> digestsByPath = new HashMap<>();
    private final Map<String, LockPlace> places = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private LockedCode() {}

    static LockedCode of(Collection<LockFile> files) {
        LockedCode code = new LockedCode();
        for (LockFile file : files) {
            TopLevelTypes types = new TopLevelTypes(file);
            file.lines().forEach(known -> code.add(known, file.path(), types));
        }
        return code;
    }

    private void add(Known known, Path file, TopLevelTypes types) {
        LockLine line = known.line();
        LockPlace place = new LockPlace(file, known.number());
        line.reason().ifPresent(reason -> reasons.merge(line.text(), reason, LockedCode::lesser));
        if (line instanceof LockLine.OfElement element) {
            String type = types.around(element.element().type());
            byType.computeIfAbsent(type, unused -> new HashMap<>())
                    .computeIfAbsent(element.element(), unused -> new HashSet<>())
                    .add(element.fingerprint());
            places.putIfAbsent(type, place);
            return;
        }
        LockLine.OfFile content = (LockLine.OfFile) line;
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

    private static String lesser(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** The top-level types, sorted. */
    SortedSet<String> types() {
        return new TreeSet<>(byType.keySet());
    }

    boolean knowsType(String type) {
        return byType.containsKey(type);
    }

    /** The elements of a top-level type, each with every fingerprint that it may have; none of a type that is not known. */
    Map<Element, Set<Fingerprint>> elementsOf(String type) {
        return byType.getOrDefault(type, Map.of());
    }

    /** The first types of the sources that had this content. */
    Set<String> namesOf(String digest) {
        return namesByDigest.getOrDefault(digest, Set.of());
    }

    /** The paths of the resources, sorted. */
    SortedSet<String> resources() {
        return new TreeSet<>(digestsByPath.keySet());
    }

    /** Every content that a resource may have; none of one that is not known. */
    Set<String> digestsOf(String path) {
        return digestsByPath.getOrDefault(path, Set.of());
    }

    LockPlace placeOfType(String type) {
        return placeOf(type);
    }

    LockPlace placeOfResource(String path) {
        return placeOf(LockLine.OfFile.nameOf(path));
    }

    private LockPlace placeOf(String name) {
        return Optional.ofNullable(places.get(name)).orElseThrow();
    }

    /** Why just this was recorded. */
    Optional<String> reasonOf(LockLine line) {
        return Optional.ofNullable(reasons.get(line.text()));
    }

    /** The types of a lock, by which a nested one is told from one in a package. */
    private static final class TopLevelTypes {

        private final Set<String> types = new HashSet<>();
        private final Map<String, String> around = new HashMap<>();

        TopLevelTypes(LockFile file) {
            for (Known known : file.lines()) {
                if (known.line() instanceof LockLine.OfElement line
                        && line.element().isTypeItself()) {
                    types.add(line.element().type());
                }
            }
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
