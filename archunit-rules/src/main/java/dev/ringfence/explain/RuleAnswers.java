package dev.ringfence.explain;

import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.RuleAnswer;
import dev.ringfence.map.Rule;
import dev.ringfence.map.yaml.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what a rule is about; neither map nor code is needed for that. */
public final class RuleAnswers {

    private RuleAnswers() {}

    /** Answers for the rule of that id, or names the rules that there are. */
    public static Answer to(Question.OfRule question) {
        Optional<Answer> found = Rule.ofId(question.rule()).map(RuleAnswer::new);
        return found.orElseGet(() -> none(question.rule()));
    }

    private static Answer none(String asked) {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        String meant = Nearest.to(asked, ids)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return NoAnswer.because(
                "question",
                "there is no rule " + asked + meant,
                "Ask for one of these: " + ids.stream().collect(Collectors.joining(", ")) + ".");
    }
}
