package dev.ringfence.infer;

import dev.ringfence.infer.Requires.Around;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.infer.cut.Connections;
import dev.ringfence.infer.cut.Cut;
import dev.ringfence.infer.cut.Partition;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.State;
import dev.ringfence.map.edit.MapInsertion;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Adds modules to a map that a person wrote, for code that it does not have yet.
 *
 * <ol>
 *   <li>Types that no claim covers are cut into units, as in a first map.
 *   <li>Their modules stand behind the others, with requires of their own. What there is gets none: what it uses of
 *       them is debt.
 *   <li>The text is read again, and refused where the modules that were there are not as they were.
 * </ol>
 */
final class MapMerge {

    /** Says what came of the merge. */
    public sealed interface Outcome {

        /** Holds the text of the map with more modules. */
        record Merged(String text, List<InferredModule> added) implements Outcome {}

        /** Says that every type belongs to a module already. */
        record Complete() implements Outcome {}

        /** Says that the map stays as it is, for these problems. */
        record Refused(List<Problem> problems) implements Outcome {}
    }

    private final ModuleMap map;
    private final String text;
    private final MapFiles files;
    private final String shownAs;
    private final CodeBase code;
    private final CodeOwners owners;

    private MapMerge(ModuleMap map, String text, MapFiles files, String shownAs, CodeBase code, CodeOwners owners) {
        this.map = map;
        this.text = text;
        this.files = files;
        this.shownAs = shownAs;
        this.code = code;
        this.owners = owners;
    }

    /**
     * Merges the map with modules for the rest of the code.
     *
     * @param content the bytes of the map
     * @param files the map on its disk, with the parts that it includes
     * @param shownAs the file's name in problems
     */
    public static Outcome of(byte[] content, MapFiles files, String shownAs, CodeBase code, CodeOwners owners) {
        ModuleMapReading reading = ModuleMapReader.read(files.withMap(content), shownAs);
        if (reading instanceof ModuleMapReading.Unreadable unreadable) {
            return new Outcome.Refused(unreadable.problems());
        }
        ModuleMap map = ((ModuleMapReading.Readable) reading).map();
        return new MapMerge(map, new String(content, StandardCharsets.UTF_8), files, shownAs, code, owners).merge();
    }

    private Outcome merge() {
        Judge judge = new Judge(map);
        CodeBase rest = code.only(type -> judge.ownerOf(type) instanceof Owner.Unmapped);
        if (rest.types().isEmpty()) {
            return new Outcome.Complete();
        }
        Optional<MapInsertion> insertion = MapInsertion.into(text, map);
        return insertion.isEmpty()
                ? refused(
                        "`modules` stands in no block of this file",
                        "Write `modules:` here, and its modules below it, a line for each key.")
                : merge(insertion.get(), bare(rest));
    }

    private List<InferredModule> bare(CodeBase rest) {
        Set<String> taken =
                map.modules().keySet().stream().map(ModuleName::value).collect(Collectors.toSet());
        List<String> names = map.roots().stream().map(NamePattern::text).toList();
        Roots roots = Roots.at(PackageNode.of(rest.types().keySet()), names);
        Connections connections = new Connections(rest);
        Partition partition =
                Cut.ofRest(rest, connections, roots, taken, code.types().size());
        SortedMap<String, SortedSet<ClaimText>> claims = Claims.of(roots, shortNames(roots), partition);
        return partition.units().stream()
                .map(unit -> InferredModule.bare(unit, claims.getOrDefault(unit.name(), Collections.emptySortedSet())))
                .toList();
    }

    /** A leading dot stands below every root of the map, whatever code lies there already. */
    private ShortNames shortNames(Roots roots) {
        return map.roots().size() == 1 ? ShortNames.below(roots) : ShortNames.none();
    }

    private Outcome merge(MapInsertion insertion, List<InferredModule> bare) {
        ModuleMapReading reading = read(insertion.with(InferredMapText.lines(bare, insertion.indentation())));
        if (reading instanceof ModuleMapReading.Unreadable unreadable) {
            return new Outcome.Refused(unreadable.problems());
        }
        Judge judge = new Judge(((ModuleMapReading.Readable) reading).map());
        List<InferredModule> added = new Requires(code, judge, owners, around())
                .ofNew(bare.stream()
                        .filter(module -> Inference.hasTypes(module, code, judge))
                        .toList());
        String merged = insertion.with(InferredMapText.lines(added, insertion.indentation()));
        return verified(merged, added);
    }

    /** New code should use no module that is on its way out, and none that puts all together. */
    private Around around() {
        return new Around(named(module -> !module.shared() && isOpen(module)), named(Module::shared));
    }

    private static boolean isOpen(Module module) {
        return !module.state().closedToNewUses()
                && module.state() != State.EXTRACTED
                && module.requires().stream().noneMatch(entry -> entry.module().isEmpty());
    }

    private Set<String> named(Predicate<Module> wanted) {
        return map.modules().values().stream()
                .filter(wanted)
                .map(module -> module.name().value())
                .collect(Collectors.toSet());
    }

    private Outcome verified(String merged, List<InferredModule> added) {
        ModuleMapReading reading = read(merged);
        if (reading instanceof ModuleMapReading.Unreadable unreadable) {
            return new Outcome.Refused(unreadable.problems());
        }
        ModuleMap after = ((ModuleMapReading.Readable) reading).map();
        boolean isAsItWas = map.modules().entrySet().stream()
                .allMatch(module -> module.getValue().equals(after.modules().get(module.getKey())));
        return isAsItWas && after.modules().size() == map.modules().size() + added.size()
                ? new Outcome.Merged(merged, added)
                : refused(
                        "modules cannot be added to this text without changing those that it has",
                        new Remedy.ByHand(
                                "Write them by hand; ", Remedy.Goal.CHECK, " names the classes of no module."));
    }

    private ModuleMapReading read(String candidate) {
        return ModuleMapReader.read(files.withMap(candidate.getBytes(StandardCharsets.UTF_8)), shownAs);
    }

    private Outcome refused(String message, String remedy) {
        return refused(message, new Remedy.Said(remedy));
    }

    private Outcome refused(String message, Remedy remedy) {
        return new Outcome.Refused(List.of(Problem.error(map.rootPlace(), message, remedy)));
    }
}
