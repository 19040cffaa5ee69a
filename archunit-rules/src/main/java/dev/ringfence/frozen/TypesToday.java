package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import dev.ringfence.source.fingerprint.FileFingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Holds the top-level types of a frozen module, as its sources show them, and their variants for later releases of Java;
 * of sources whose content is known, only names are shown.
 */
final class TypesToday {

    private final List<SourceToday> sources;
    private final Predicate<TypeName> ofModule;
    private final boolean contentIsEnough;
    private final Set<Integer> releases;
    private final List<TypeToday> fingerprinted = new ArrayList<>();
    private final Set<LockedName> names = new HashSet<>();
    private final Set<TypeName> typesOfVariants = new HashSet<>();
    private final Map<String, Set<LockedName>> unchangedTypes = new HashMap<>();
    private @Nullable Map<String, List<SourceToday>> unchangedByPackage;

    private TypesToday(List<SourceToday> sources, Predicate<TypeName> ofModule, boolean contentIsEnough) {
        this.sources = sources;
        this.ofModule = ofModule;
        this.contentIsEnough = contentIsEnough;
        this.releases = sources.stream().map(today -> today.source().release()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns the types of the sources.
     *
     * @param contentIsEnough whether a source of known content is unchanged even where its fingerprints say otherwise,
     *     as those of another version do
     */
    static TypesToday of(List<SourceToday> sources, Predicate<TypeName> ofModule, boolean contentIsEnough) {
        TypesToday types = new TypesToday(sources, ofModule, contentIsEnough);
        sources.forEach(types::add);
        return types;
    }

    private void add(SourceToday source) {
        source.names().forEach(this::addName);
        source.fingerprint().ifPresent(fingerprint -> {
            List<TypeToday> types = of(source, fingerprint);
            fingerprinted.addAll(types);
            types.forEach(type -> addName(type.name()));
            if (fingerprint.byTokens().isPresent()) {
                source.source().declaredTypes().forEach(type -> addName(source.nameOf(type)));
            }
        });
    }

    private void addName(String text) {
        LockedName name = LockedName.read(text);
        names.add(name);
        if (name.isOfVariant()) {
            typesOfVariants.add(name.typeName());
        }
    }

    private List<TypeToday> of(SourceToday source, FileFingerprint fingerprint) {
        String packageName = source.source().outline().packageName();
        Map<String, List<ElementFingerprint>> byType = new LinkedHashMap<>();
        for (ElementFingerprint element : fingerprint.elements()) {
            byType.computeIfAbsent(topLevel(element.type(), packageName), unused -> new ArrayList<>())
                    .add(element);
        }
        return byType.entrySet().stream()
                .filter(type -> ofModule.test(LockedName.read(type.getKey()).typeName()))
                .map(type -> new TypeToday(
                        type.getKey(),
                        source.source().path(),
                        contentIsEnough && source.isUnchanged(),
                        List.copyOf(type.getValue())))
                .toList();
    }

    static String topLevel(String type, String packageName) {
        int start = type.length() - LockedName.read(type).type().length();
        int end = type.indexOf('.', start + (packageName.isEmpty() ? 0 : packageName.length() + 1));
        return end < 0 ? type : type.substring(0, end);
    }

    boolean isAnyHere() {
        return !names.isEmpty();
    }

    /** Returns the types that were fingerprinted, by source. */
    List<TypeToday> fingerprinted() {
        return Collections.unmodifiableList(fingerprinted);
    }

    /**
     * Says whether the type is here, or that variant of it; where no name shows it, sources whose content is known are
     * asked for their second types.
     */
    boolean has(String type) {
        LockedName wanted = LockedName.read(type);
        return names.contains(wanted)
                || unchangedTypesIn(wanted.typeName().packageName()).contains(wanted);
    }

    /** Says whether the type is here at all, be it as a variant alone. */
    boolean hasAnyVariant(String type) {
        LockedName wanted = LockedName.read(type);
        return names.contains(new LockedName(0, wanted.type()))
                || typesOfVariants.contains(wanted.typeName())
                || releases.stream().anyMatch(release -> has(new LockedName(release, wanted.type()).text()));
    }

    private Set<LockedName> unchangedTypesIn(String packageName) {
        return unchangedTypes.computeIfAbsent(
                packageName,
                name -> unchangedIn(name).stream()
                        .flatMap(today -> today.source().declaredTypes().stream()
                                .map(type -> new LockedName(today.source().release(), type.qualified())))
                        .collect(Collectors.toSet()));
    }

    private List<SourceToday> unchangedIn(String packageName) {
        Map<String, List<SourceToday>> index = unchangedByPackage;
        if (index == null) {
            index = unchangedByPackage();
            unchangedByPackage = index;
        }
        return index.getOrDefault(packageName, List.of());
    }

    private Map<String, List<SourceToday>> unchangedByPackage() {
        Map<String, List<SourceToday>> index = new HashMap<>();
        for (SourceToday source : sources) {
            if (source.isUnchanged() && source.source().language() == Language.JAVA) {
                String packageName = LockedName.read(source.names().iterator().next())
                        .typeName()
                        .packageName();
                index.computeIfAbsent(packageName, unused -> new ArrayList<>()).add(source);
            }
        }
        return index;
    }
}
