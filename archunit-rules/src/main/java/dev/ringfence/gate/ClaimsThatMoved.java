package dev.ringfence.gate;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Finds claims whose package was renamed while the map was not.
 *
 * <ol>
 *   <li>Nobody claims some types, and no type of the project fits a claim on a package.
 *   <li>Git knows which sources the package had when the project last had it.
 *   <li>At least half of these lie in one other package now, under the names that they had below it, and nobody claims
 *       them there.
 * </ol>
 *
 * <p>Without git nothing is found.
 */
final class ClaimsThatMoved {

    private static final String SOURCE = ".java";

    private final ProjectCode code;
    private final ModuleMap map;
    private final Collection<TypeName> types;
    private final Collection<TypeName> unmapped;

    private ClaimsThatMoved(
            ProjectCode code, ModuleMap map, Collection<TypeName> types, Collection<TypeName> unmapped) {
        this.code = code;
        this.map = map;
        this.types = types;
        this.unmapped = unmapped;
    }

    /**
     * Describes a claim that moved.
     *
     * @param now the package where its types are
     */
    record Moved(Module module, Claim claim, String now) {

        /** Returns the map as it would be with the claim that is meant. */
        ModuleMap in(ModuleMap map) {
            Module today = map.module(module.name()).orElse(module);
            return map.with(
                    today.claiming(today.claims().stream().map(this::moved).toList()));
        }

        private Claim moved(Claim each) {
            return each.equals(claim)
                    ? new Claim(PackagePattern.of(now), each.module(), each.because(), each.place())
                    : each;
        }
    }

    /**
     * Returns the claims that moved.
     *
     * @param types the types of the project's main code; a test that was left behind in the old package says nothing
     * @param unmapped those of them that nobody claims
     */
    static List<Moved> in(ProjectCode code, ModuleMap map, Collection<TypeName> types, Collection<TypeName> unmapped) {
        return unmapped.isEmpty() ? List.of() : new ClaimsThatMoved(code, map, types, unmapped).found();
    }

    private List<Moved> found() {
        List<Claim> dead = map.modules().values().stream()
                .filter(module -> !module.external() && module.state() != State.EXTRACTED)
                .flatMap(module -> module.claims().stream())
                .filter(claim -> claim.pattern() instanceof PackagePattern
                        && !claim.pattern().text().contains("*"))
                .filter(claim -> types.stream().noneMatch(claim.pattern()::matches))
                .toList();
        if (dead.isEmpty()) {
            return List.of();
        }
        try (GitHistory history = GitHistory.above(code.surroundings().folder()).orElse(null)) {
            return history == null ? List.of() : among(dead, history);
        } catch (UnreadableHistoryException nothingToTell) {
            return List.of();
        }
    }

    private List<Moved> among(List<Claim> dead, GitHistory history) {
        List<Moved> moved = new ArrayList<>();
        for (Claim claim : dead) {
            Optional<String> now = packageOf(namesBelow(claim.pattern().text(), history));
            map.module(claim.module())
                    .flatMap(module -> now.map(name -> new Moved(module, claim, name)))
                    .ifPresent(moved::add);
        }
        return moved;
    }

    /** Returns the names of the sources that a package once had, seen from that package: {@code pdf.Invoice}. */
    private List<String> namesBelow(String packageName, GitHistory history) {
        return code.roots().sources().stream()
                .map(root -> root.folder().resolve(packageName.replace('.', '/')))
                .flatMap(folder -> InWorkTree.path(history.workTree(), folder).stream())
                .flatMap(path -> namesBelowFolder(path, history.onceBelow(path)))
                .toList();
    }

    private static Stream<String> namesBelowFolder(String folder, SortedSet<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(SOURCE) && !file.endsWith("-info" + SOURCE))
                .map(file -> file.substring(folder.length() + 1, file.length() - SOURCE.length()))
                .map(name -> name.replace('/', '.'));
    }

    private Optional<String> packageOf(List<String> names) {
        Map<String, Integer> candidates = new HashMap<>();
        for (String name : names) {
            unmapped.stream()
                    .map(TypeName::qualified)
                    .filter(type -> type.endsWith("." + name))
                    .map(type -> type.substring(0, type.length() - name.length() - 1))
                    .forEach(candidate -> candidates.merge(candidate, 1, Integer::sum));
        }
        int most =
                candidates.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> likeliest = candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return likeliest.size() == 1 && most * 2 >= names.size() ? Optional.of(likeliest.get(0)) : Optional.empty();
    }
}
