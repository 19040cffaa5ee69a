package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.State;
import dev.ringfence.map.Translation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds models that a module translates no more, or that more of its code may use.
 *
 * <ol>
 *   <li>A translation that was not there is stricter.
 *   <li>One that is dropped loosens, unless the module of the model is gone.
 *   <li>A pattern of {@code in} loosens where it names more of what the module had; so does one of {@code but}.
 * </ol>
 *
 * <p>A module that lies elsewhere than it did has lost the translations of those that held it.
 */
final class TranslationsChange {

    private final TwoMaps maps;
    private final TwoMaps.Pair pair;
    private final MapChanges changes;

    private TranslationsChange(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        this.maps = maps;
        this.pair = pair;
        this.changes = changes;
    }

    static void of(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        new TranslationsChange(maps, pair, changes).add();
    }

    private void add() {
        boolean isElsewhere = maps.liesElsewhere(pair);
        List<Translation> then = isElsewhere ? all(maps.before().pathTo(pair.before())) : all(List.of(pair.before()));
        List<Translation> now = isElsewhere ? all(maps.today().pathTo(pair.today())) : all(List.of(pair.today()));
        for (Translation translation : then) {
            Optional<Translation> kept =
                    now.stream().filter(each -> isOfSame(translation, each)).findFirst();
            kept.ifPresentOrElse(each -> compare(translation, each), () -> drop(translation));
        }
        now.stream()
                .filter(each -> then.stream().noneMatch(translation -> isOfSame(translation, each)))
                .forEach(each -> changes.closed());
    }

    private static List<Translation> all(List<Module> modules) {
        return modules.stream()
                .flatMap(module -> module.translations().stream())
                .toList();
    }

    private boolean isOfSame(Translation then, Translation now) {
        return then.module().isPresent()
                ? then.module().map(maps::nameToday).equals(now.module())
                : now.module().isEmpty()
                        && then.of().stream().allMatch(pattern -> PatternCover.anyCovers(now.of(), pattern));
    }

    private void drop(Translation translation) {
        boolean isGone = translation.module().isPresent()
                && translation
                        .module()
                        .map(maps::nameToday)
                        .flatMap(maps.today()::module)
                        .filter(module -> module.state() != State.EXTRACTED)
                        .isEmpty();
        if (!isGone) {
            changes.loosened(
                    Kind.TRANSLATIONS,
                    pair.today().name() + " translates " + translation.model() + " no more",
                    pair.today().place());
        }
    }

    private void compare(Translation then, Translation now) {
        String module = pair.today().name().value();
        added(then.in(), now.in())
                .filter(this::wasOfModule)
                .forEach(pattern ->
                        loosened(now, module + " lets " + pattern.text() + " use the model of " + now.model()));
        added(then.but(), now.but())
                .forEach(pattern ->
                        loosened(now, module + " leaves " + pattern.text() + " of " + now.model() + " free"));
        Stream.concat(added(now.in(), then.in()), added(now.but(), then.but())).forEach(pattern -> changes.closed());
    }

    private static Stream<NamePattern> added(Collection<NamePattern> then, Collection<NamePattern> now) {
        return now.stream().filter(pattern -> !PatternCover.anyCovers(then, pattern));
    }

    /** Code that the module did not have was bound by nothing. */
    private boolean wasOfModule(NamePattern pattern) {
        Set<Module> owners = maps.ownersBefore(pattern);
        return owners.stream()
                .anyMatch(owner -> owner.name().isWithin(pair.before().name()));
    }

    private void loosened(Translation now, String text) {
        changes.loosened(Kind.TRANSLATIONS, text, now.place(), now.because());
    }
}
