package dev.ringfence.explain;

import dev.ringfence.explain.answer.AskedSide;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a name means that a person wrote.
 *
 * <ol>
 *   <li>A module of the map.
 *   <li>A type of the code: by its full name, by a nested name or by its simple name alone. A type that is still to be
 *       written is named in full.
 *   <li>A package: of the code, or one that is still to be written.
 * </ol>
 *
 * <p>An end with a colon is no code: a flag, or what is done with a table.
 */
final class NamesAsked {

    private static final int SHOWN = 10;

    private final ModuleMap map;
    private final SortedSet<TypeName> types;

    NamesAsked(ModuleMap map, SortedSet<TypeName> types) {
        this.map = map;
        this.types = types;
    }

    NameLookup<Module> module(String text) {
        Optional<Module> module = ModuleName.isValid(text) ? map.module(new ModuleName(text)) : Optional.empty();
        return module.<NameLookup<Module>>map(NameLookup.Meant::new).orElseGet(() -> unknownModule(text));
    }

    private <T> NameLookup<T> unknownModule(String text) {
        List<String> modules =
                map.modules().keySet().stream().map(ModuleName::value).toList();
        return NameLookup.unknown(
                text,
                "the map has no module of this name"
                        + Nearest.toModule(text, modules)
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(""),
                "The modules are " + String.join(", ", modules) + ".");
    }

    private static String nearest(String text, List<String> names) {
        return Nearest.to(text, names)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    NameLookup<TypeName> type(String text) {
        String name = folded(text.strip());
        if (!isName(name)) {
            return notAName(text);
        }
        if (name.contains(".")) {
            boolean isType = types.contains(new TypeName(name)) || !isPackageOfCode(name);
            return isType ? new NameLookup.Meant<>(topLevel(name)) : aPackage(name);
        }
        List<TypeName> candidates =
                types.stream().filter(type -> type.simpleName().equals(name)).toList();
        return candidates.size() == 1 ? new NameLookup.Meant<>(candidates.get(0)) : notOne(name, candidates);
    }

    private <T> NameLookup<T> aPackage(String name) {
        TypeName first =
                types.stream().filter(type -> isBelow(type, name)).findFirst().orElseThrow();
        return NameLookup.unknown(
                name,
                "this is a package, and each of its types may belong to another module",
                "Name one of them, such as " + first + "; whether the package may use another is asked with"
                        + " -Dringfence.from=" + name + " -Dringfence.to=.");
    }

    private static <T> NameLookup<T> notAName(String text) {
        return NameLookup.unknown(
                text,
                "this is no name of Java code",
                "Name a type such as com.acme.orders.Order, a package such as com.acme.orders, or a module.");
    }

    private static boolean isName(String name) {
        return NamePattern.isValid(name) && !name.contains("*") && !name.contains("..");
    }

    /**
     * Returns the part of a binary name before the first {@code $}, unless the code has a type whose own name has a
     * {@code $}.
     */
    private String folded(String text) {
        int dollar = text.indexOf('$', text.lastIndexOf('.') + 2);
        boolean isWhole = dollar < 0 || types.contains(new TypeName(text));
        return isWhole ? text : text.substring(0, dollar);
    }

    /**
     * Returns the part that the code knows as a type, otherwise the part up to the first segment that begins
     * upper-case.
     */
    private TypeName topLevel(String name) {
        Optional<TypeName> known = prefixes(name).filter(types::contains).findFirst();
        return known.or(() -> prefixes(name)
                        .filter(type -> NamePattern.namesType(type.qualified()))
                        .findFirst())
                .orElseGet(() -> new TypeName(name));
    }

    private static Stream<TypeName> prefixes(String name) {
        List<String> segments = Arrays.asList(name.split("\\."));
        return Stream.iterate(1, length -> length <= segments.size(), length -> length + 1)
                .map(length -> new TypeName(String.join(".", segments.subList(0, length))));
    }

    private NameLookup<TypeName> notOne(String name, List<TypeName> candidates) {
        if (candidates.isEmpty()) {
            List<String> names =
                    types.stream().map(TypeName::simpleName).distinct().toList();
            return NameLookup.unknown(
                    name,
                    "no type of the code has this name" + nearest(name, names),
                    "Write a type that does not exist yet with its package: com.acme.orders." + name + ".");
        }
        String shown = candidates.stream().limit(SHOWN).map(TypeName::qualified).collect(Collectors.joining(", "));
        String more = candidates.size() > SHOWN ? " and " + (candidates.size() - SHOWN) + " more" : "";
        return NameLookup.unknown(
                name,
                candidates.size() + " types of the code have this name",
                "Write it with its package, one of: " + shown + more + ".");
    }

    /**
     * Returns the type of the code that was probably meant: a type that nobody has written yet may be a slip of the
     * pen.
     */
    Optional<TypeName> nearestOf(TypeName type) {
        if (types.contains(type)) {
            return Optional.empty();
        }
        List<String> beside = types.stream()
                .filter(each -> each.packageName().equals(type.packageName()))
                .map(TypeName::qualified)
                .toList();
        List<String> namesakes = types.stream()
                .filter(each -> each.simpleName().equals(type.simpleName()))
                .map(TypeName::qualified)
                .toList();
        return Nearest.to(type.qualified(), beside)
                .or(() -> namesakes.stream().findFirst())
                .map(TypeName::new);
    }

    /** Returns what an edge begins at. */
    NameLookup<AskedSide> user(String asked) {
        Optional<DataEnd> data = DataEnd.of(new TypeName(asked.strip()));
        return data.map(new DataEndsAsked(map)::user).orElseGet(() -> ofCode(asked));
    }

    /** Returns what an edge leads to. */
    NameLookup<AskedSide> used(String asked) {
        Optional<DataEnd> data = DataEnd.of(new TypeName(asked.strip()));
        return data.map(new DataEndsAsked(map)::used).orElseGet(() -> ofCode(asked));
    }

    private NameLookup<AskedSide> ofCode(String asked) {
        String text = belowRoot(asked.strip());
        if (ModuleName.isValid(text) && map.module(new ModuleName(text)).isPresent()) {
            return new NameLookup.Meant<>(new AskedSide.OfModule(new ModuleName(text)));
        }
        String name = withoutSpan(text);
        if (isPackageOfCode(name)) {
            return new NameLookup.Meant<>(new AskedSide.OfPackage(name));
        }
        return NamePattern.namesType(folded(name)) || namesTypeOfCode(name) ? typeEnd(name) : packageEnd(name);
    }

    private NameLookup<AskedSide> typeEnd(String name) {
        NameLookup<TypeName> type = type(name);
        return type instanceof NameLookup.Meant<TypeName> meant
                ? new NameLookup.Meant<>(new AskedSide.OfType(meant.what()))
                : new NameLookup.Unknown<>(((NameLookup.Unknown<TypeName>) type).why());
    }

    private NameLookup<AskedSide> packageEnd(String name) {
        if (!isName(name)) {
            return notAName(name);
        }
        if (!name.contains(".")) {
            return unknownModule(name);
        }
        return isOfNobody(name) ? unknownPackage(name) : new NameLookup.Meant<>(new AskedSide.OfPackage(name));
    }

    /**
     * A package that is still to be written has a module by its name. A package that nobody would own is a slip of the
     * pen.
     */
    private boolean isOfNobody(String name) {
        return new Judge(map).ownerOf(new TypeName(name + ".Any")) instanceof Owner.Unmapped;
    }

    private NameLookup<AskedSide> unknownPackage(String name) {
        List<String> packages =
                types.stream().map(TypeName::packageName).distinct().toList();
        return NameLookup.unknown(
                name,
                "no type of the code is in this package, and no module claims it" + nearest(name, packages),
                "Correct the name, or claim the package first.");
    }

    /** {@code .orders} is a package below the root, where there is one root. */
    private String belowRoot(String text) {
        boolean isBelow = text.startsWith(".") && map.roots().size() == 1;
        return isBelow ? map.roots().get(0).text() + text : text;
    }

    private static String withoutSpan(String text) {
        String name = text.endsWith(".*") || text.endsWith("..") ? text.substring(0, text.length() - 2) : text;
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    private boolean namesTypeOfCode(String name) {
        return prefixes(name).anyMatch(types::contains);
    }

    private boolean isPackageOfCode(String name) {
        return types.stream().anyMatch(type -> isBelow(type, name));
    }

    static boolean isBelow(TypeName type, String packageName) {
        String own = type.packageName();
        return own.equals(packageName) || own.startsWith(packageName + ".");
    }
}
