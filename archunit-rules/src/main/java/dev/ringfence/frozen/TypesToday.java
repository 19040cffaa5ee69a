package dev.ringfence.frozen;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
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
import org.jspecify.annotations.Nullable;

/** The top-level types of a frozen module, as its sources show them; of sources whose content is known, only names are. */
final class TypesToday {

    private final List<SourceToday> sources;
    private final Predicate<TypeName> ofModule;
    private final boolean contentIsEnough;
    private final List<TypeToday> fingerprinted = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable Map<String, List<SourceFile>> unchangedByPackage;

    private TypesToday(List<SourceToday> sources, Predicate<TypeName> ofModule, boolean contentIsEnough) {
        this.sources = sources;
        this.ofModule = ofModule;
        this.contentIsEnough = contentIsEnough;
    }

    /**
     * The types of the sources.
     *
     * @param contentIsEnough whether a source of known content is unchanged even where its fingerprints say otherwise, as those of
     *     another version do
     */
    static TypesToday of(List<SourceToday> sources, Predicate<TypeName> ofModule, boolean contentIsEnough) {
        TypesToday types = new TypesToday(sources, ofModule, contentIsEnough);
        sources.forEach(types::add);
        return types;
    }

    private void add(SourceToday source) {
        names.addAll(source.names());
        source.fingerprint().ifPresent(fingerprint -> {
            List<TypeToday> types = of(source, fingerprint);
            fingerprinted.addAll(types);
            types.forEach(type -> names.add(type.name()));
            if (fingerprint.byTokens().isPresent()) {
                source.source().declaredTypes().forEach(type -> names.add(type.qualified()));
            }
        });
    }

    private List<TypeToday> of(SourceToday source, FileFingerprint fingerprint) {
        String packageName = source.source().outline().packageName();
        Map<String, List<ElementFingerprint>> byType = new LinkedHashMap<>();
        for (ElementFingerprint element : fingerprint.elements()) {
            byType.computeIfAbsent(topLevel(element.type(), packageName), unused -> new ArrayList<>())
                    .add(element);
        }
        return byType.entrySet().stream()
                .filter(type -> ofModule.test(new TypeName(type.getKey())))
                .map(type -> new TypeToday(
                        type.getKey(),
                        source.source().path(),
                        contentIsEnough && source.isUnchanged(),
                        List.copyOf(type.getValue())))
                .toList();
    }

    static String topLevel(String type, String packageName) {
        int end = type.indexOf('.', packageName.isEmpty() ? 0 : packageName.length() + 1);
        return end < 0 ? type : type.substring(0, end);
    }

    boolean isAnyHere() {
        return !names.isEmpty();
    }

    /** Those that were fingerprinted, by source. */
    List<TypeToday> fingerprinted() {
        return Collections.unmodifiableList(fingerprinted);
    }

    /** Whether the type is here; where no name shows it, sources whose content is known are asked for their second types. */
    boolean has(String type) {
        if (names.contains(type)) {
            return true;
        }
        TypeName wanted = new TypeName(type);
        return unchangedIn(wanted.packageName()).stream()
                .anyMatch(source -> source.declaredTypes().contains(wanted));
    }

    private List<SourceFile> unchangedIn(String packageName) {
        Map<String, List<SourceFile>> index = unchangedByPackage;
        if (index == null) {
            index = unchangedByPackage();
            unchangedByPackage = index;
        }
        return index.getOrDefault(packageName, List.of());
    }

    private Map<String, List<SourceFile>> unchangedByPackage() {
        Map<String, List<SourceFile>> index = new HashMap<>();
        for (SourceToday source : sources) {
            if (source.isUnchanged() && source.source().language() == Language.JAVA) {
                String packageName = new TypeName(source.names().iterator().next()).packageName();
                index.computeIfAbsent(packageName, unused -> new ArrayList<>()).add(source.source());
            }
        }
        return index;
    }
}
