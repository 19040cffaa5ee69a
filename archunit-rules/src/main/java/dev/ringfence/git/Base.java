package dev.ringfence.git;

import java.util.List;
import java.util.Optional;

/** Finds the commit that a branch began at, or says why it cannot be told. */
public sealed interface Base {

    /**
     * Says that the commit is here.
     *
     * @param name as it is shown
     * @param commit where the branch and its base part
     * @param head what is checked out
     */
    record Found(String name, Revision commit, Revision head) implements Base {}

    /** Says that the commit is not here. */
    record Missing(String message, String remedy) implements Base {}

    /** Looks the commit up. */
    static Base find(GitHistory history, BaseName name) {
        Optional<Revision> base = name.candidates().stream()
                .flatMap(ref -> history.revision(ref).stream())
                .findFirst();
        Optional<Revision> head = history.head();
        if (base.isEmpty() || head.isEmpty()) {
            return new Missing(
                    "the base of this branch is not in this clone: " + name.shown() + ", which " + name.source()
                            + " names",
                    fetch(name, history.isShallow()));
        }
        return history.mergeBase(base.get(), head.get())
                .<Base>map(commit -> new Found(name.shown(), commit, head.get()))
                .orElseGet(() -> apart(history, name));
    }

    private static Base apart(GitHistory history, BaseName name) {
        return history.isShallow()
                ? new Missing(
                        "this clone is shallow, and does not reach back to where this branch left " + name.shown()
                                + ", so nobody can tell what the branch added",
                        fetch(name, true))
                : new Missing(
                        "this branch and " + name.shown() + " have no commit in common",
                        "Name the branch that this one will be merged into: -Dringfence.base=main, or -Dringfence.base=none.");
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
