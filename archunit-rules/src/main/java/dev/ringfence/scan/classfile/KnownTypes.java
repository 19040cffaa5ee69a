package dev.ringfence.scan.classfile;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says what the class files of a project tell of its types, and of those that these name. That is enough to know what a
 * name in a source means.
 *
 * <p>Safe for use by several threads.
 */
public final class KnownTypes {

    private static final String INFO = "-info";

    private final Map<String, Set<String>> simpleNames = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> ofProject = new HashSet<>();
    private final Inheritance inheritance = new Inheritance();
    private final Map<String, Set<TypeName>> bySource = new HashMap<>();
    private final Map<TypeName, Nest> nests = new HashMap<>();

    private final JavaModules modules;
    private final Map<String, Optional<TypeName>> topLevels = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, List<String>> packagesByName;

    private KnownTypes(JavaModules modules) {
        this.modules = modules;
    }

    /** Returns what all of these scans say together; the first scan wins where they disagree. */
    public static KnownTypes of(ScannedClasses... scanned) {
        return of(JavaModules.of(Map.of(), scanned), scanned);
    }

    /** Returns the same, beside modules that are known from elsewhere, too. */
    public static KnownTypes of(JavaModules modules, ScannedClasses... scanned) {
        KnownTypes known = new KnownTypes(modules);
        Arrays.stream(scanned).map(ScannedClasses::nests).flatMap(List::stream).forEach(known::add);
        return known;
    }

    private void add(Nest nest) {
        nests.putIfAbsent(nest.type(), nest);
        ofProject.add(nest.type().packageName());
        addTopLevel(nest.type());
        nest.names().forEach(this::addTopLevel);
        nest.sourceFile()
                .ifPresent(file -> bySource.computeIfAbsent(
                                sourceKey(nest.type().packageName(), file), unused -> new TreeSet<>())
                        .add(nest.type()));
        nest.classFiles().forEach(inheritance::add);
    }

    private void addTopLevel(TypeName type) {
        String packageName = type.packageName();
        Set<String> known = simpleNames.get(packageName);
        if (known == null) {
            known = new HashSet<>();
            simpleNames.put(packageName, known);
            addPackages(packageName);
        }
        if (!type.simpleName().endsWith(INFO)) {
            known.add(type.simpleName());
        }
    }

    private void addPackages(String innermost) {
        String name = innermost;
        while (!name.isEmpty() && packages.add(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
    }

    /** Returns the Java modules whose declarations are at hand. */
    public JavaModules modules() {
        return modules;
    }

    /** Says whether there is a top-level type of that name. */
    public boolean isTopLevel(String qualified) {
        return isTopLevel(new TypeName(qualified));
    }

    /** Says whether the type is known. */
    public boolean isTopLevel(TypeName type) {
        return simpleNamesIn(type.packageName()).contains(type.simpleName());
    }

    /** Says whether class files of the project lie in the package, so that all of its types are known. */
    public boolean isOfProject(String packageName) {
        return ofProject.contains(packageName);
    }

    /** Returns the simple names of all top-level types. */
    public Stream<String> simpleNames() {
        return simpleNames.values().stream().flatMap(Set::stream).distinct();
    }

    /** Returns the simple names of the top-level types of a package. */
    public Set<String> simpleNamesIn(String packageName) {
        return simpleNames.getOrDefault(packageName, Set.of());
    }

    /** Returns the type of that name, where code of another package may use it as far as is known. */
    public Optional<TypeName> publicType(String packageName, String simpleName) {
        return typeIn(packageName, simpleName)
                .filter(type -> inheritance
                        .classFile(type.qualified())
                        .map(ClassFile::isPublic)
                        .orElse(true));
    }

    /**
     * Returns the types of that name that code of other packages may use as far as is known, in those of the packages
     * that are wanted.
     */
    public List<TypeName> publicTypes(String simpleName, Predicate<String> wanted) {
        return packagesWith(simpleName).stream()
                .filter(wanted)
                .flatMap(packageName -> publicType(packageName, simpleName).stream())
                .toList();
    }

    private List<String> packagesWith(String simpleName) {
        Map<String, List<String>> index = packagesByName;
        return (index == null ? index() : index).getOrDefault(simpleName, List.of());
    }

    /** It is made when a source first imports a whole package or module. */
    private synchronized Map<String, List<String>> index() {
        Map<String, List<String>> index = packagesByName;
        if (index == null) {
            index = new HashMap<>();
            for (String packageName : new TreeSet<>(simpleNames.keySet())) {
                for (String name : simpleNamesIn(packageName)) {
                    index.computeIfAbsent(name, unused -> new ArrayList<>()).add(packageName);
                }
            }
            packagesByName = index;
        }
        return index;
    }

    /** Returns the type of that name in a package. */
    public Optional<TypeName> typeIn(String packageName, String simpleName) {
        return simpleNamesIn(packageName).contains(simpleName)
                ? Optional.of(TypeName.in(packageName, simpleName))
                : Optional.empty();
    }

    /**
     * Returns the top-level type that a qualified name is or leads into: {@code com.acme.Order} for
     * {@code com.acme.Order.Line.of}.
     *
     * <ol>
     *   <li>The part of it that class files know as a type.
     *   <li>Else the part that ends with the first segment that is capitalised and no package.
     *   <li>Else none.
     * </ol>
     */
    public Optional<TypeName> topLevelOf(List<String> segments) {
        return knownTopLevelOf(segments).or(() -> capitalised(segments));
    }

    /** Returns the same for a name as it is written, and remembers it: sources repeat the names of their imports. */
    public Optional<TypeName> topLevelOf(String qualified) {
        Optional<TypeName> known = topLevels.get(qualified);
        if (known == null) {
            known = topLevelOf(Arrays.asList(qualified.split("\\.")));
            topLevels.put(qualified, known);
        }
        return known;
    }

    /** Returns the same for types that class files know. */
    public Optional<TypeName> knownTopLevelOf(List<String> segments) {
        return prefixes(segments).filter(this::isTopLevel).map(TypeName::new).findFirst();
    }

    private Optional<TypeName> capitalised(List<String> segments) {
        return prefixes(segments)
                .map(TypeName::new)
                .filter(KnownTypes::isCapitalised)
                .filter(type -> !packages.contains(type.qualified()))
                .findFirst();
    }

    private static boolean isCapitalised(TypeName type) {
        String name = type.simpleName();
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
    }

    private static Stream<String> prefixes(List<String> segments) {
        return Stream.iterate(1, length -> length <= segments.size(), length -> length + 1)
                .map(length -> String.join(".", segments.subList(0, length)));
    }

    /**
     * Returns the member type of a class by its simple name, its own or inherited. Code of the package may name it, as
     * far as class files tell.
     *
     * @param owner the binary name of the class, with dots between packages
     * @return the binary name of the member
     */
    public Optional<String> memberType(String owner, String simpleName, String packageName) {
        return inheritance.memberType(owner, simpleName, packageName).map(InnerClass::name);
    }

    /**
     * Says whether a class has a field of that name, its own or inherited. Code of the package may name it, as far as
     * class files tell.
     *
     * @param owner the binary name of the class, with dots between packages
     */
    public boolean hasField(String owner, String name, String packageName) {
        return inheritance.hasField(owner, name, packageName);
    }

    /**
     * Returns the top-level types that were compiled from a source, by the package that it declares and its own name.
     */
    public Set<TypeName> compiledFrom(String packageName, String fileName) {
        return bySource.getOrDefault(sourceKey(packageName, fileName), Set.of());
    }

    /** Says whether the class files of a type name another type. */
    public boolean names(TypeName from, TypeName to) {
        Nest nest = nests.get(from);
        return nest != null && nest.names().contains(to);
    }

    /** Returns the types that the class files of a type name; none where the type has no class file. */
    public Set<TypeName> namedBy(TypeName from) {
        Nest nest = nests.get(from);
        return nest == null ? Set.of() : nest.names();
    }

    private static String sourceKey(String packageName, String fileName) {
        return packageName + "/" + fileName;
    }
}
