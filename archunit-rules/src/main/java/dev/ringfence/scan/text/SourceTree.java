package dev.ringfence.scan.text;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.TypeName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sources of a project. Only their names are looked at until a text is needed.
 *
 * <p>Links that lead nowhere are no sources: editors leave such locks behind. A pipe or a device is one that cannot be
 * read. Safe for use by several threads.
 */
public final class SourceTree {

    private final List<SourceFile> files;
    private final List<FileTree.Failure> failures;
    private final Map<String, List<SourceFile>> byPath = new HashMap<>();
    private final Map<String, List<SourceFile>> byName = new HashMap<>();
    private final Map<String, Map<String, List<SourceFile>>> byDeclaredPackage = new HashMap<>();
    private @Nullable Map<TypeName, List<SourceFile>> byType;

    private SourceTree(Collection<SourceFile> files, List<FileTree.Failure> failures) {
        this.files = List.copyOf(files);
        this.failures = List.copyOf(failures);
        for (SourceFile file : variantsLast()) {
            add(byPath, file.relative(), file);
            add(byName, file.fileName(), file);
        }
    }

    /** Most lists hold a single source. */
    private static <K> void add(Map<K, List<SourceFile>> index, K key, SourceFile file) {
        List<SourceFile> known = index.putIfAbsent(key, List.of(file));
        if (known != null) {
            List<SourceFile> more = known.size() == 1 ? new ArrayList<>(known) : known;
            more.add(file);
            index.put(key, more);
        }
    }

    private List<SourceFile> variantsLast() {
        return files.stream()
                .sorted(Comparator.comparingInt(SourceFile::release))
                .toList();
    }

    /** Returns the sources below the roots that may be read; a root that does not exist holds no sources. */
    public static SourceTree of(List<SourceRoot> roots) {
        Map<Path, SourceFile> files = new LinkedHashMap<>();
        List<FileTree.Failure> failures = new ArrayList<>();
        SharedWords words = new SharedWords();
        for (SourceRoot root : roots) {
            FileTree tree = FileTree.below(root.folder(), root.included());
            failures.addAll(tree.failures());
            for (SourceFile file : filesOf(root, tree, words)) {
                files.merge(file.path().toAbsolutePath().normalize(), file, SourceTree::ofInnerRoot);
            }
        }
        return new SourceTree(files.values(), failures);
    }

    /**
     * Returns all sources below the roots; a root that does not exist holds no sources.
     *
     * @throws UncheckedIOException where a folder may not be looked into, so that sources would be passed over
     */
    public static SourceTree whole(List<SourceRoot> roots) {
        SourceTree tree = of(roots);
        tree.failures.stream()
                .filter(failure -> !Files.notExists(failure.path()))
                .findFirst()
                .ifPresent(failure -> {
                    String folder = failure.path().toString();
                    IOException cause = failure.reason().equals(FileTree.ACCESS_DENIED)
                            ? new AccessDeniedException(folder)
                            : new IOException(failure.reason());
                    throw new UncheckedIOException("the folder " + folder + " " + failure.reason(), cause);
                });
        return tree;
    }

    /** Returns some of these sources as a tree of their own. */
    public SourceTree only(Predicate<SourceFile> wanted) {
        return new SourceTree(files.stream().filter(wanted).toList(), List.of());
    }

    private static List<SourceFile> filesOf(SourceRoot root, FileTree tree, SharedWords words) {
        return tree.files().stream()
                .filter(entry -> !entry.isLink())
                .flatMap(entry -> Language.ofFile(entry.relative()).stream()
                        .map(language -> new SourceFile(entry, language, root, words)))
                .toList();
    }

    /**
     * Where one root lies in another, packages begin at the inner root. A source that is compiled as it is and for a
     * later release of Java too is no variant.
     */
    private static SourceFile ofInnerRoot(SourceFile one, SourceFile other) {
        int further = one.relative().length() - other.relative().length();
        return further < 0 || further == 0 && one.release() <= other.release() ? one : other;
    }

    /** Returns all sources, by root and then by path. */
    public List<SourceFile> all() {
        return files;
    }

    /**
     * Returns the source of that name in the package: first by its folder, then by the package that each source of that
     * name declares. A folder need not follow the package. Variants for a release of Java come last.
     */
    public Optional<SourceFile> find(String packageName, String fileName) {
        return atPath(packageName, fileName).stream()
                .findFirst()
                .or(() -> declaringPackage(packageName, fileName).stream().findFirst());
    }

    private List<SourceFile> atPath(String packageName, String fileName) {
        String path = packageName.isEmpty() ? fileName : packageName.replace('.', '/') + "/" + fileName;
        return byPath.getOrDefault(path, List.of());
    }

    /** The first call for a name reads every source of that name. */
    private synchronized List<SourceFile> declaringPackage(String packageName, String fileName) {
        return byDeclaredPackage.computeIfAbsent(fileName, this::indexByPackage).getOrDefault(packageName, List.of());
    }

    private Map<String, List<SourceFile>> indexByPackage(String fileName) {
        Map<String, List<SourceFile>> index = new HashMap<>();
        byName.getOrDefault(fileName, List.of())
                .forEach(file -> add(index, file.outline().packageName(), file));
        return index;
    }

    /** Returns the source of that name in the package whose classes are variants for a release of Java. */
    public Optional<SourceFile> findVariant(String packageName, String fileName, int release) {
        Predicate<SourceFile> isVariant = file -> file.release() == release;
        return atPath(packageName, fileName).stream()
                .filter(isVariant)
                .findFirst()
                .or(() -> declaringPackage(packageName, fileName).stream()
                        .filter(isVariant)
                        .findFirst());
    }

    /** Returns the Java source that declares the type. The first call reads every Java source. */
    public Optional<SourceFile> declaring(TypeName type) {
        return allDeclaring(type).stream().findFirst();
    }

    private synchronized List<SourceFile> allDeclaring(TypeName type) {
        Map<TypeName, List<SourceFile>> index = byType;
        if (index == null) {
            index = indexByType();
            byType = index;
        }
        return index.getOrDefault(type, List.of());
    }

    /**
     * Says whether any of the wanted sources declares the type: first by name, and only where no name fits, all sources
     * are read.
     */
    public boolean declares(TypeName type, Predicate<SourceFile> wanted) {
        return Arrays.stream(Language.values())
                        .map(language -> language.fileNameOf(type.simpleName()))
                        .flatMap(fileName -> declaringPackage(type.packageName(), fileName).stream())
                        .filter(wanted)
                        .anyMatch(source -> isNamedAfter(type, source))
                || allDeclaring(type).stream().anyMatch(wanted);
    }

    private static boolean isNamedAfter(TypeName type, SourceFile source) {
        return source.language() != Language.JAVA
                || source.isPackageInfo()
                || source.declaredTypes().contains(type);
    }

    private Map<TypeName, List<SourceFile>> indexByType() {
        Map<TypeName, List<SourceFile>> index = new HashMap<>();
        for (SourceFile file : variantsLast()) {
            if (file.language() == Language.JAVA) {
                file.declaredTypes().forEach(type -> add(index, type, file));
            }
        }
        return index;
    }
}
