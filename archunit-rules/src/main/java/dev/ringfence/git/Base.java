package dev.ringfence.git;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the commits that a branch began at, or says why these cannot be told. */
public sealed interface Base {

    /**
     * Says that the commits are here.
     *
     * @param name as it is shown
     * @param commits where the branch and its base part; several where each has merged the other
     * @param tip the newest commit of the base
     * @param head what is checked out
     */
    record Found(String name, List<Revision> commits, Revision tip, Revision head) implements Base {

        /** Returns the commit that messages name. */
        public Revision commit() {
            return commits.get(0);
        }

        /** Returns what the branch is compared with: what any of these has is not the branch's own. */
        public List<Revision> compared() {
            return Stream.concat(commits.stream(), Stream.of(tip)).distinct().toList();
        }
    }

    /**
     * Says that nothing can be compared.
     *
     * @param certain whether more commits would change nothing, however much is fetched
     */
    record Missing(String message, String remedy, boolean certain) implements Base {

        Missing(String message, String remedy) {
            this(message, remedy, false);
        }
    }

    /** Looks the commit up. */
    static Base find(GitHistory history, BaseName name) {
        Optional<String> found = name.candidates().stream()
                .filter(ref -> history.revision(ref).isPresent())
                .findFirst();
        Optional<Revision> base = found.flatMap(history::revision);
        Optional<Revision> head = history.head();
        List<String> rivals = name.rivals(found.orElse("")).stream()
                .filter(ref -> history.revision(ref).isPresent())
                .toList();
        if (rivals.stream().map(history::revision).distinct().count() > 1) {
            return new Missing(
                    "the base " + name.shown() + " is ambiguous here: " + String.join(" and ", rivals) + " differ",
                    "Write the whole name: -Dringfence.base=" + rivals.get(0) + ".");
        }
        if (base.isEmpty() || head.isEmpty()) {
            return new Missing(
                    "the base of this branch is not in this clone: " + name.shown() + ", which " + name.source()
                            + " names",
                    fetch(name, history.isShallow()));
        }
        List<Revision> commits = history.mergeBases(base.get(), head.get());
        return commits.isEmpty() ? apart(history, name) : new Found(name.shown(), commits, base.get(), head.get());
    }

    private static Base apart(GitHistory history, BaseName name) {
        return history.isShallow()
                ? new Missing(
                        "this clone is shallow, and does not reach back to where this branch left " + name.shown()
                                + ", so nobody can tell what the branch added",
                        fetch(name, true))
                : new Missing(
                        "this branch and " + name.shown() + " have no commit in common",
                        "Name the branch that this one will be merged into: -Dringfence.base=main, or -Dringfence.base=none.",
                        true);
    }

    private static String fetch(BaseName name, boolean shallow) {
        String branch = name.branch() + ":refs/remotes/origin/" + name.branch();
        List<String> ways = shallow
                ? List.of("git fetch --deepen=200 origin " + branch, "git fetch --unshallow origin " + branch)
                : List.of("git fetch origin " + branch);
        return "Fetch it: `" + String.join("`, or all of it: `", ways)
                + "`; in CI, clone with the history: `fetch-depth: 0` of actions/checkout, `GIT_DEPTH: 0` of GitLab.";
    }

    /** Says that there is no repository. */
    static Missing withoutRepository(BaseName name) {
        return new Missing(
                name.source() + " names the base " + name.shown()
                        + ", and there is no git repository around the module map",
                "Build in a clone of the repository, or leave it out: -Dringfence.base=none.");
    }
}
