package dev.ringfence.map.edit;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypePattern;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Edits what a module claims. As with every draft, an edit has been read again before it is offered. */
public final class ClaimEdits {

    private ClaimEdits() {}

    /** Lets a module claim more: {@code packages} or {@code types}. */
    public static Optional<MapDraft> claiming(MapDraft draft, ModuleName name, String key, List<String> patterns) {
        Module module = module(draft, name);
        return draft.withEntry(
                module,
                key,
                firstClaim(module, key),
                patterns,
                changed -> changed.claims().size() > module.claims().size());
    }

    private static Optional<Place> firstClaim(Module module, String key) {
        boolean ofTypes = key.equals("types");
        return module.claims().stream()
                .filter(claim -> claim.pattern() instanceof TypePattern == ofTypes)
                .map(Claim::place)
                .findFirst();
    }

    /** Says what would be wrong with the map were a module to claim more; nothing where it cannot be edited so. */
    public static List<Problem> problemsClaiming(MapDraft draft, ModuleName name, String key, List<String> patterns) {
        Module module = module(draft, name);
        return draft.in(module.place().file()).stream()
                .flatMap(text -> MapDraft.entered(text.lines(), module, key, firstClaim(module, key), patterns)
                        .map(text::with))
                .findFirst()
                .map(draft::problems)
                .orElse(List.of());
    }

    /** Takes the claims of the patterns away from a module, which keeps every other claim. */
    public static Optional<MapDraft> without(MapDraft draft, ModuleName name, Collection<NamePattern> patterns) {
        List<NamePattern> kept = patternsOf(draft, name).stream()
                .filter(each -> !patterns.contains(each))
                .toList();
        Optional<MapDraft> less = Optional.of(draft);
        while (less.isPresent() && patternsOf(less.get(), name).size() > kept.size()) {
            MapDraft before = less.get();
            less = withoutFirstOf(before, name, patterns).filter(after -> isLess(after, before, name));
        }
        return less.filter(after -> patternsOf(after, name).equals(kept));
    }

    /** Says what would be wrong with the map were the claims gone; nothing where it cannot be edited so. */
    public static List<Problem> problemsWithout(MapDraft draft, ModuleName name, Collection<NamePattern> patterns) {
        Optional<MapDraft.Text> less = textWithoutFirstOf(draft, name, patterns);
        return less.flatMap(draft::read)
                .filter(after -> isLess(after, draft, name))
                .map(after -> problemsWithout(after, name, patterns))
                .orElseGet(() -> less.map(draft::problems).orElse(List.of()));
    }

    private static Optional<MapDraft> withoutFirstOf(
            MapDraft draft, ModuleName name, Collection<NamePattern> patterns) {
        return textWithoutFirstOf(draft, name, patterns).flatMap(draft::read);
    }

    private static Optional<MapDraft.Text> textWithoutFirstOf(
            MapDraft draft, ModuleName name, Collection<NamePattern> patterns) {
        return module(draft, name).claims().stream()
                .filter(claim -> patterns.contains(claim.pattern()))
                .map(Claim::place)
                .findFirst()
                .flatMap(place -> draft.in(place.file())
                        .flatMap(text -> text.lines().withoutEntryOf(place).map(text::with)));
    }

    private static boolean isLess(MapDraft after, MapDraft before, ModuleName name) {
        return patternsOf(after, name).size() < patternsOf(before, name).size();
    }

    private static List<NamePattern> patternsOf(MapDraft draft, ModuleName name) {
        return module(draft, name).claims().stream().map(Claim::pattern).toList();
    }

    private static Module module(MapDraft draft, ModuleName name) {
        return draft.map().module(name).orElseThrow();
    }
}
