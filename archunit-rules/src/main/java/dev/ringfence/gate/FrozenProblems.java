package dev.ringfence.gate;

import dev.ringfence.frozen.UnseenType;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.source.UnreadableSource;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;

/** Tells what keeps Ringfence from judging frozen code, as problems of a verdict. */
final class FrozenProblems {

    private static final String REMEDY_OF_WARNING =
            "Nothing has to be done. Where such a source should fail the build, set `unparsable: fail` under `policy` in the map.";
    private static final String REMEDY_OF_FAILURE =
            "Undo the change of this source, or set `unparsable: warn` under `policy` in the map: then it is compared by its tokens.";

    private final ModuleMap map;

    FrozenProblems(ModuleMap map) {
        this.map = map;
    }

    static Problem ofReading(ProjectCode code, UncheckedIOException e) {
        return ProblemsOfCode.notReadable(code, e);
    }

    static Problem ofMissingLock(ProjectCode code, Module module) {
        String because = module.because().map(text -> " (" + text + ")").orElse("");
        return ofModule(
                module,
                module.name() + " is " + module.state() + because
                        + ", so its code is read-only; but no lock says what that code is",
                new Remedy.ByHand(
                        "Run ",
                        Remedy.Goal.FREEZE,
                        " on code that is as it should be, and commit "
                                + code.shown(code.ringfenceFolder().resolve(module.name() + ".lock"))
                                + module.owner().map(owner -> "; ask " + owner).orElse("") + "."));
    }

    /** Tells of locked types whose sources lie where nobody looks today: their lines are kept as they are. */
    static Optional<Problem> ofUnseen(ProjectCode code, List<UnseenType> unseen) {
        return unseen.stream()
                .findFirst()
                .map(first -> new Problem(
                        Problem.Severity.WARNING,
                        new Place(code.shown(first.lock()), first.line()),
                        "the lines of " + first.type()
                                + (unseen.size() == 1 ? "" : ", and of " + (unseen.size() - 1) + " more types,")
                                + " are kept and were not compared: its source " + code.shown(first.source())
                                + " is in no folder that is compiled here",
                        new Remedy.Said("Nothing has to be done. Check it where that folder is compiled as well.")));
    }

    /** Tells of globs that no file system understands, at the module's line, since the map does not keep theirs. */
    List<Problem> ofGlobs() {
        return map.modules().values().stream()
                .flatMap(module -> module.freeze().resources().stream().flatMap(glob -> ofGlob(module, glob).stream()))
                .toList();
    }

    private static Optional<Problem> ofGlob(Module module, String glob) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + glob);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(ofModule(
                    module,
                    "`" + glob + "` under `resources` of " + module.name() + " is no glob: " + e.getDescription(),
                    "Write one such as `src/main/resources/orders/**`, or `**/{orders,carts}/*.sql`."));
        }
    }

    private static Problem ofModule(Module module, String message, String remedy) {
        return ofModule(module, message, new Remedy.Said(remedy));
    }

    private static Problem ofModule(Module module, String message, Remedy remedy) {
        return Problem.error(module.place(), message, remedy);
    }

    /** Tells of sources that are compared as a whole, since JavaParser cannot read them. */
    List<Problem> ofSources(ProjectCode code, List<UnreadableSource> byTokens) {
        boolean fails = map.policy().unparsable() == Severity.FAIL;
        return byTokens.stream()
                .map(source -> new Problem(
                        fails ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                        new Place(code.shown(source.source().path()), source.line()),
                        "JavaParser cannot read this frozen source: " + source.reason()
                                + ". It is known by all its tokens together, so that also an edit which changes no behaviour may be told"
                                + " as a change",
                        new Remedy.Said(fails ? REMEDY_OF_FAILURE : REMEDY_OF_WARNING)))
                .toList();
    }
}
