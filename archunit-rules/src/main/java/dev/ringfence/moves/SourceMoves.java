package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree.OfProject;
import dev.ringfence.moves.RenameCandidates.Heir;
import dev.ringfence.project.ProjectTree.Here;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what the types that known violations begin at are called now.
 *
 * <ol>
 *   <li>The type is gone: no class of this project and no source of any bears its name; or only another project has the
 *       name.
 *   <li>An heir is new: no line of any baseline begins at it, but those that it left behind under its name.
 *   <li>Git shows the heirs; where git knows what the type was and shows no heir, there is none.
 *   <li>Where no history reaches back to the type, equal bodies of frozen code show the heir. Else it is the one type
 *       with a like name that has all known violations of the type. That heir must be like no other type that is gone.
 *   <li>The likest heir says to which project the type went; what it left to others is not looked at.
 * </ol>
 */
public final class SourceMoves implements Lineage {

    private final MoveScene scene;
    private final Map<TypeName, TypeName> sameBodies;
    private final FreshSources fresh;
    private final RenameCandidates heirs;
    private final Map<TypeName, Map<TypeName, Double>> known = new HashMap<>();
    private final SortedMap<TypeName, Here> away = new TreeMap<>();
    private Optional<NamesAlike> gone = Optional.empty();

    public SourceMoves(MoveScene scene, Map<TypeName, TypeName> sameBodies) {
        this.scene = scene;
        this.sameBodies = sameBodies;
        List<Here> fresh = scene.sources(scene.kind()).stream()
                .filter(here -> !scene.lines().beginAt(here.type()) || scene.hasLeft(here.type()))
                .toList();
        this.fresh = new FreshSources(fresh);
        this.heirs = scene.candidates(fresh);
    }

    @Override
    public Map<TypeName, Double> heirs(TypeName type) {
        Map<TypeName, Double> found = known.get(type);
        if (found == null) {
            found = scene.isHere(type) && !scene.hasLeft(type) ? Map.of() : heirsOfGone(type);
            known.put(type, found);
        }
        return found;
    }

    /** Returns the types that have gone to another project, of those that were asked for. */
    public SortedMap<TypeName, Here> away() {
        return Collections.unmodifiableSortedMap(away);
    }

    private Map<TypeName, Double> heirsOfGone(TypeName type) {
        List<Heir> all = inAllProjects(type);
        if (all.isEmpty() || scene.tree().declares(type) && !scene.hasLeft(type)) {
            return Map.of();
        }
        Here likest = all.get(0).here();
        if (!scene.isJudged(likest.home())) {
            away.put(type, likest);
            return Map.of();
        }
        return all.stream()
                .filter(heir -> heir.here().home().folder().equals(likest.home().folder()))
                .collect(Collectors.toMap(Heir::type, Heir::likeness, Math::max, TreeMap::new));
    }

    private List<Heir> inAllProjects(TypeName type) {
        PastSource past = scene.past().of(type, rootsOf(type));
        if (past instanceof PastSource.Found found) {
            return heirs.of(type, found);
        }
        return past instanceof PastSource.Unknown unknown ? withoutHistory(type, unknown) : List.of();
    }

    /** Returns where the type was: where its lines are. */
    private Collection<SourceRoot> rootsOf(TypeName type) {
        return linesOf(type)
                .map(OfProject::home)
                .distinct()
                .flatMap(home -> home.roots(scene.kind()).stream())
                .toList();
    }

    private List<Heir> withoutHistory(TypeName type, PastSource.Unknown past) {
        List<Heir> found = withoutHistory(type);
        if (found.isEmpty() && past.isCutOff()) {
            scene.past().tellCutOff(type);
        }
        return found;
    }

    private List<Heir> withoutHistory(TypeName type) {
        List<Here> found = scene.hasLeft(type) ? underItsName(type) : underAnother(type);
        return found.stream().map(here -> new Heir(here, 1)).toList();
    }

    private List<Here> underAnother(TypeName type) {
        List<Here> locked =
                Optional.ofNullable(sameBodies.get(type)).map(fresh::named).orElse(List.of());
        return locked.isEmpty() ? byName(type) : locked;
    }

    /** Returns where the type is under its own name; several copies cannot be told from each other. */
    private List<Here> underItsName(TypeName type) {
        List<Here> copies = fresh.named(type);
        return copies.size() == 1 ? copies : List.of();
    }

    private List<Here> byName(TypeName type) {
        List<Here> like = fresh.like(type);
        boolean isOnlyOne = like.size() == 1 && isOnlyOneGoneLike(like.get(0).type());
        return isOnlyOne && mayHaveAllOf(type, like.get(0)) ? like : List.of();
    }

    private boolean isOnlyOneGoneLike(TypeName heir) {
        NamesAlike known = gone.orElseGet(() -> new NamesAlike(scene.lines().beginnings(scene.kind()).stream()
                .filter(type -> !scene.isHere(type))
                .toList()));
        gone = Optional.of(known);
        return known.to(heir).size() == 1;
    }

    /** Nobody knows here the violations of code that is judged elsewhere. */
    private boolean mayHaveAllOf(TypeName type, Here heir) {
        return !scene.isJudged(heir.home())
                || linesOf(type).allMatch(line -> has(heir.type(), line.line().identity()));
    }

    private Stream<OfProject> linesOf(TypeName type) {
        return scene.lines().beginningAt(scene.kind(), type);
    }

    private boolean has(TypeName heir, Identity line) {
        if (line instanceof Identity.OfEdge edge) {
            TypeName target = edge.edge().to();
            return scene.targetsToday(heir).stream()
                    .anyMatch(today -> today.equals(target) || isRenamed(target, today));
        }
        return scene.isToday(Identity.of(heir));
    }

    private boolean isRenamed(TypeName target, TypeName now) {
        return !scene.isHere(target) && LikeNames.are(target, now);
    }
}
