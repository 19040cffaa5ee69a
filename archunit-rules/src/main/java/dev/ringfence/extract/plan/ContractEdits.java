package dev.ringfence.extract.plan;

import dev.ringfence.advice.Wording;
import dev.ringfence.explain.UsedExports;
import dev.ringfence.extract.TopModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.LeavingEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lets a module export what others use of it.
 *
 * <ol>
 *   <li>A module that exported everything exports all that anybody uses; whoever kept to the map still does.
 *   <li>Packages stand for their types where most of them are used, as {@code explain} proposes it.
 *   <li>Where that does not do, each type is named.
 * </ol>
 */
final class ContractEdits {

    private final Leaving leaving;

    ContractEdits(Leaving leaving) {
        this.leaving = leaving;
    }

    /**
     * Returns the map under which none of the edges leads to an internal of the module; empty where no edit does it.
     */
    Optional<MapDraft> exporting(ModuleName name, Collection<Edge> edges, MapDraft draft) {
        Module module = draft.map().module(name).orElseThrow();
        boolean isOpen = !(module.exports() instanceof Exports.Only);
        Collection<Edge> wanted = isOpen ? leaving.into(name) : edges;
        List<TypeName> used = wanted.stream().map(Edge::to).distinct().sorted().toList();
        return Stream.of(UsedExports.of(module, leaving.typesOf(name), used).entries(), exact(used))
                .flatMap(entries -> exporting(name, isOpen, entries, draft).stream())
                .filter(edited -> opens(name, wanted, edited))
                .findFirst();
    }

    private static Optional<MapDraft> exporting(ModuleName name, boolean isOpen, List<String> entries, MapDraft draft) {
        return isOpen ? LeavingEdits.exportingOnly(draft, name, entries) : draft.exporting(name, entries);
    }

    private static List<String> exact(Collection<TypeName> used) {
        return used.stream().map(ContractEdits::entry).distinct().toList();
    }

    private static String entry(TypeName type) {
        if (type.isWholePackage()) {
            return "{package: " + type.packageName() + "}";
        }
        return NamePattern.namesType(type.qualified()) ? Wording.pattern(type) : "{type: " + type.qualified() + "}";
    }

    private static boolean opens(ModuleName name, Collection<Edge> edges, MapDraft edited) {
        TopModules then = new TopModules(new Judge(edited.map()));
        Module module = edited.map().module(name).orElseThrow();
        return edges.stream().noneMatch(edge -> then.isInternal(edge, module));
    }
}
