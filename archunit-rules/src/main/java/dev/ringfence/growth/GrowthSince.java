package dev.ringfence.growth;

import dev.ringfence.git.Base;
import dev.ringfence.git.BaseName;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.Trailers;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.ledger.Reasons;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Policy;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares a work tree with what its branch began at: with each commit where it left its base, and with the base's tip.
 * What any of these has is not the branch's own.
 *
 * <ol>
 *   <li>Find the commits.
 *   <li>Where nothing had been recorded in any of them, nothing has grown: this is the branch that begins. Where history
 *       knows better, {@link PastMark} says so, and the branch is compared.
 *   <li>Compare with each: {@link GrowthSinceCommit}. The strictest of their policies judges.
 *   <li>Growth is what all of these comparisons find.
 *   <li>What has no place for a reason takes that of a commit.
 * </ol>
 */
public final class GrowthSince {

    private static final List<Policy.Growth> BY_STRICTNESS =
            List.of(Policy.Growth.OFF, Policy.Growth.REASON, Policy.Growth.FAIL);

    private final GitHistory history;
    private final Question question;
    private final Base.Found base;

    private GrowthSince(GitHistory history, Question question, Base.Found base) {
        this.history = history;
        this.question = question;
        this.base = base;
    }

    /**
     * Says what is compared.
     *
     * @param base its name
     * @param mapFile the map of today
     * @param map what it says
     * @param projectFolder the project that asks
     * @param projects the folders of all projects that the map judges, as far as the build knows them
     * @param mainCode the folders below which all sources are main code of these projects
     * @param unjudged the projects of the build that have code and no verdict
     * @param classes finds the types of the class files of all projects, where these files are of today
     */
    public record Question(
            BaseName base,
            Path mapFile,
            ModuleMap map,
            Path projectFolder,
            List<Path> projects,
            List<Path> mainCode,
            List<Unjudged> unjudged,
            Supplier<Set<TypeName>> classes) {}

    /** Says what came of the comparison. */
    public sealed interface Outcome {

        /** Says that the work tree and the commit were compared. */
        record Compared(Growth growth) implements Outcome {}

        /**
         * Says that the work tree and the commit could not be compared.
         *
         * @param certain whether fetching more would not help
         */
        record NotCompared(String message, String remedy, boolean certain) implements Outcome {}
    }

    /** Compares the two; git is read, and nothing is written. */
    public static Outcome base(Question question) {
        return outcome(question, GrowthSince::growth);
    }

    /** Asks only about the projects without a verdict. */
    public static Outcome unjudged(Question question) {
        return outcome(question, GrowthSince::unjudged);
    }

    /** Asks only what a changed map loosens for types that no source declares. */
    public static Outcome byClasses(Question question) {
        return outcome(question, GrowthSince::byClasses);
    }

    private static Outcome outcome(Question question, Function<GrowthSince, Growth> comparison) {
        try (GitHistory history = repository(question).orElse(null)) {
            if (history == null) {
                return notCompared(Base.withoutRepository(question.base()));
            }
            Base base = Base.find(history, question.base());
            return base instanceof Base.Found found
                    ? new Outcome.Compared(comparison.apply(new GrowthSince(history, question, found)))
                    : notCompared((Base.Missing) base);
        } catch (UnreadableHistoryException e) {
            return new Outcome.NotCompared(String.valueOf(e.getMessage()), e.remedy(), false);
        }
    }

    /**
     * Returns the repository that holds the map and the project: a project may lie in a submodule, whose history has no
     * map. Where the map lies elsewhere, the project's own counts.
     */
    private static Optional<GitHistory> repository(Question question) {
        Path mapFolder = Objects.requireNonNull(question.mapFile().getParent());
        Optional<GitHistory> ofMap = GitHistory.above(mapFolder);
        if (ofMap.filter(history -> InWorkTree.path(history.workTree(), question.projectFolder())
                        .isPresent())
                .isPresent()) {
            return ofMap;
        }
        ofMap.ifPresent(GitHistory::close);
        return GitHistory.above(question.projectFolder());
    }

    private static Outcome notCompared(Base.Missing missing) {
        return new Outcome.NotCompared(missing.message(), missing.remedy(), missing.certain());
    }

    private Growth growth() {
        List<GrowthSinceCommit> all = all();
        List<GrowthSinceCommit> adopted = adopted(all);
        if (!adopted.isEmpty()) {
            return compared(adopted, List.of());
        }
        PastMark past = PastMark.of(
                history,
                base.tip(),
                all.stream().flatMap(GrowthSinceCommit::marks).toList());
        return past.isLost() ? compared(all, past.notes()) : begins(past);
    }

    private List<GrowthSinceCommit> all() {
        TreeFiles now = TreeFiles.onDisk(history);
        return base.compared().stream()
                .map(commit -> new GrowthSinceCommit(history, question, base.name(), commit, now))
                .toList();
    }

    private static List<GrowthSinceCommit> adopted(List<GrowthSinceCommit> all) {
        return all.stream().filter(GrowthSinceCommit::isAdopted).toList();
    }

    private Growth unjudged() {
        List<GrowthSinceCommit> adopted = adopted(all());
        Policy.Growth policy = adopted.isEmpty() ? Policy.Growth.OFF : strictest(adopted);
        return growth(policy, adopted, List.of(), List.of());
    }

    private Growth byClasses() {
        List<GrowthSinceCommit> adopted = adopted(all());
        if (adopted.isEmpty() || strictest(adopted) == Policy.Growth.OFF) {
            return growth(Policy.Growth.OFF, List.of(), List.of(), List.of());
        }
        adopted.forEach(GrowthSinceCommit::comparedByClasses);
        return growth(strictest(adopted), adopted, inAll(adopted), List.of());
    }

    private static Policy.Growth strictest(List<GrowthSinceCommit> commits) {
        return commits.stream()
                .map(GrowthSinceCommit::policy)
                .max(Comparator.comparing(BY_STRICTNESS::indexOf))
                .orElseThrow();
    }

    private Growth begins(PastMark past) {
        return growth(question.map().policy().growth(), List.of(), List.of(), past.notes());
    }

    private Growth compared(List<GrowthSinceCommit> commits, List<String> notes) {
        Policy.Growth policy = strictest(commits);
        if (policy != Policy.Growth.OFF) {
            commits.forEach(GrowthSinceCommit::compared);
        }
        return growth(policy, commits, inAll(commits), notes);
    }

    private Growth growth(
            Policy.Growth policy, List<GrowthSinceCommit> compared, List<GrowthEntry> entries, List<String> notes) {
        UnjudgedCode code =
                new UnjudgedCode(history.workTree(), question, policy == Policy.Growth.OFF ? List.of() : compared);
        return new Growth(
                base.name(),
                base.commit(),
                policy,
                entries,
                compared.stream().mapToInt(GrowthSinceCommit::closed).min().orElse(0),
                compared.stream().mapToInt(GrowthSinceCommit::moved).max().orElse(0),
                compared.stream().mapToInt(GrowthSinceCommit::lines).findFirst().orElse(0),
                compared.stream().map(GrowthSinceCommit::fixed).findFirst().orElse(List.of()),
                Stream.concat(
                                compared.stream().flatMap(commit -> commit.warnings().stream()),
                                code.problems(base.name()).stream())
                        .distinct()
                        .toList(),
                Stream.concat(notes.stream(), code.notes().stream()).toList());
    }

    private List<GrowthEntry> inAll(List<GrowthSinceCommit> compared) {
        return withReasons(InAllComparisons.of(
                compared.stream().map(GrowthSinceCommit::entries).toList()));
    }

    private List<GrowthEntry> withReasons(List<GrowthEntry> entries) {
        Optional<String> reason = Trailers.reason(history.messages(base.tip(), base.head()), Reasons::isSeen);
        return entries.stream()
                .map(entry -> entry.kind().isLine() ? entry : entry.because(reason))
                .sorted()
                .toList();
    }
}
