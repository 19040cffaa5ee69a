package dev.ringfence.moves;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.RenameCandidates.Heir;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectTree.Here;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what the types that known violations lead to are called now.
 *
 * <ol>
 *   <li>The type is gone, and it was one of this code base: no library.
 *   <li>Git shows the heirs; where git knows what the type was and shows no heir, there is none. Lines may name an heir,
 *       since another project may have written it down.
 *   <li>Where no history reaches back to the type, the heir is the one type with a like name that no line of any baseline
 *       names. It must be like no other type that is gone, and all that used the gone type must use it now.
 * </ol>
 */
public final class TargetMoves implements Lineage {

    private final MoveScene scene;
    private final Judge judge;
    private final List<SourceRoot> roots;
    private final RenameCandidates heirs;
    private final Map<TypeName, Map<TypeName, Double>> known = new HashMap<>();
    private final Map<TypeName, Set<TypeName>> users = new HashMap<>();
    private Optional<NamesAlike> fresh = Optional.empty();
    private Optional<NamesAlike> gone = Optional.empty();

    public TargetMoves(MoveScene scene, Judge judge) {
        this.scene = scene;
        this.judge = judge;
        this.roots = scene.tree().homes().stream()
                .flatMap(home -> kinds().flatMap(kind -> home.roots(kind).stream()))
                .toList();
        this.heirs = scene.candidates(sources());
    }

    private List<Here> sources() {
        return kinds().flatMap(kind -> scene.sources(kind).stream()).toList();
    }

    @Override
    public Map<TypeName, Double> heirs(TypeName type) {
        Map<TypeName, Double> found = known.get(type);
        if (found == null) {
            found = isOfThisCode(type) && !scene.isHere(type) ? heirsOfGone(type) : Map.of();
            known.put(type, found);
        }
        return found;
    }

    private boolean isOfThisCode(TypeName type) {
        Owner owner = judge.ownerOf(type);
        boolean isExternal = owner.owningModule().filter(Module::external).isPresent();
        return owner.isJudged() && !isExternal && !type.isWholePackage();
    }

    private Map<TypeName, Double> heirsOfGone(TypeName type) {
        PastSource past = scene.past().of(type, roots);
        Map<TypeName, Double> found = past instanceof PastSource.Found then
                ? byCode(type, then)
                : past instanceof PastSource.Unknown unknown ? byName(type, unknown) : Map.of();
        return found.isEmpty() || scene.tree().declares(type) ? Map.of() : found;
    }

    /** Main code uses no test code. */
    private Stream<CodeKind> kinds() {
        return scene.kind() == CodeKind.MAIN ? Stream.of(CodeKind.MAIN) : Stream.of(CodeKind.values());
    }

    private Map<TypeName, Double> byCode(TypeName type, PastSource.Found past) {
        return heirs.of(type, past).stream()
                .collect(Collectors.toMap(Heir::type, Heir::likeness, Math::max, TreeMap::new));
    }

    private Map<TypeName, Double> byName(TypeName type, PastSource.Unknown past) {
        Map<TypeName, Double> found = byName(type);
        if (found.isEmpty() && past.isCutOff()) {
            scene.past().tellCutOff(type);
        }
        return found;
    }

    private Map<TypeName, Double> byName(TypeName type) {
        List<TypeName> like = freshNames().to(type);
        boolean isHeir = like.size() == 1 && isOnlyOneGoneLike(like.get(0)) && haveAllChangedTo(like.get(0), type);
        return isHeir ? Map.of(like.get(0), 1.0) : Map.of();
    }

    private NamesAlike freshNames() {
        NamesAlike known = fresh.orElseGet(() -> new NamesAlike(sources().stream()
                .map(Here::type)
                .filter(type -> !scene.lines().name(type))
                .toList()));
        fresh = Optional.of(known);
        return known;
    }

    private boolean isOnlyOneGoneLike(TypeName heir) {
        NamesAlike known = gone.orElseGet(() -> new NamesAlike(
                usersOf().keySet().stream().filter(type -> !scene.isHere(type)).toList()));
        gone = Optional.of(known);
        return known.to(heir).size() == 1;
    }

    private boolean haveAllChangedTo(TypeName heir, TypeName type) {
        return usersOf().getOrDefault(type, Set.of()).stream()
                .filter(scene::isHere)
                .allMatch(user -> scene.isToday(Identity.of(new Edge(user, heir))));
    }

    /** Returns what the known violations lead to, each with the types that they begin at. */
    private Map<TypeName, Set<TypeName>> usersOf() {
        if (users.isEmpty()) {
            LinesOfTree.edges(scene.lines()
                            .of(scene.kind())
                            .filter(line -> scene.isJudged(line.home()))
                            .map(line -> line.line().identity()))
                    .forEach(edge -> users.computeIfAbsent(edge.to(), unused -> new HashSet<>())
                            .add(edge.from()));
        }
        return users;
    }
}
