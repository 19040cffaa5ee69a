package dev.ringfence.extract.move;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import dev.ringfence.map.edit.ClaimEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows what a map would say were a module to claim one type more. An export of every claim, {@code {package: "*"}}, would
 * open that type as well, be it of the module itself or of one that holds it.
 *
 * <p>The map is edited once, with a type that nobody has. What follows from that follows from any other type.
 */
final class ClaimOfType {

    private static final TypePattern ANY = TypePattern.of("ringfence.whatif.Any");

    private final ModuleName target;
    private final ModuleMap now;
    private final ModuleMap withAny;
    private final List<Module> opening;

    private ClaimOfType(ModuleName target, ModuleMap now, ModuleMap withAny) {
        this.target = target;
        this.now = now;
        this.withAny = withAny;
        this.opening = target.path().stream()
                .flatMap(name -> withAny.module(name).stream())
                .filter(module -> module.exports() instanceof Exports.Only only
                        && only.entries().stream()
                                .anyMatch(entry -> entry.patterns().contains(ANY)))
                .toList();
    }

    /** Returns nothing where the map has to be edited to know, and cannot be. */
    static Optional<ClaimOfType> of(ModuleName target, Scene scene) {
        ModuleMap now = scene.judge().map();
        boolean mayOpen = target.path().stream()
                .flatMap(name -> now.module(name).stream())
                .anyMatch(ClaimOfType::mayOpenAll);
        return mayOpen
                ? edited(target, scene).map(draft -> new ClaimOfType(target, now, draft.map()))
                : Optional.of(new ClaimOfType(target, now, now));
    }

    /** Edits the map so that the module claims one type more; empty where that cannot be done. */
    static Optional<MapDraft> edited(ModuleName target, Scene scene) {
        return ClaimEdits.claiming(scene.draft(), target, "types", List.of(ANY.text()));
    }

    /** Says whether an entry has every claim of the module, as one that opens them all does. */
    private static boolean mayOpenAll(Module module) {
        List<NamePattern> claimed = module.claims().stream().map(Claim::pattern).toList();
        return module.exports() instanceof Exports.Only only
                && only.entries().stream().anyMatch(entry -> entry.patterns().containsAll(claimed));
    }

    ModuleName target() {
        return target;
    }

    Claim claim(TypeName type) {
        return new Claim(
                TypePattern.of(type.qualified()),
                target,
                Optional.empty(),
                now.module(target).orElseThrow().place());
    }

    /** Returns the map of today, but for the exports that open the type. */
    ModuleMap map(TypeName type) {
        ModuleMap map = now;
        for (Module module : opening) {
            map = map.with(now.module(module.name()).orElseThrow().exporting(opened(module, type)));
        }
        return map;
    }

    private Exports opened(Module module, TypeName type) {
        Exports.Only only =
                (Exports.Only) withAny.module(module.name()).orElseThrow().exports();
        return new Exports.Only(
                only.entries().stream().map(entry -> opened(entry, type)).toList());
    }

    private static Export opened(Export entry, TypeName type) {
        List<NamePattern> patterns = new ArrayList<>(entry.patterns());
        patterns.replaceAll(each -> each.equals(ANY) ? TypePattern.of(type.qualified()) : each);
        return new Export(
                List.copyOf(patterns), entry.to(), entry.exceptModules(), entry.exceptPatterns(), entry.place());
    }
}
