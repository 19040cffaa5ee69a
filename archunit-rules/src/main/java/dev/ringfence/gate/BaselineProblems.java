package dev.ringfence.gate;

import dev.ringfence.baseline.Baselines;
import dev.ringfence.map.Problem;
import dev.ringfence.project.ProjectCode;
import java.util.List;

/** What is wrong with a project's baselines, as problems of its verdict. */
final class BaselineProblems {

    private BaselineProblems() {}

    static List<Problem> of(ProjectCode code, Baselines baselines) {
        return baselines.problems().stream()
                .map(problem ->
                        Problem.error(code.shown(problem.file()), problem.line(), problem.message(), problem.wayOut()))
                .toList();
    }
}
