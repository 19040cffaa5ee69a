package dev.ringfence.explain;

import dev.ringfence.advice.rules.OwedToday;
import dev.ringfence.advice.rules.WaysOut;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.gate.whole.RulesThatNeverFire;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapSource;
import java.time.LocalDate;
import java.util.List;

/** Answers questions about a map and the code that it is for; it reads nothing and writes nothing. */
final class Explainer {

    private final Judge judge;
    private final MapSource text;
    private final Code code;
    private final EdgeJudge edgeJudge;
    private final NamesAsked names;
    private final String baselineCommand;
    private final CodeReading reading;

    /**
     * Answers under the judge's map.
     *
     * @param today the day, UTC, by which exceptions expire
     * @param baselineCommand what records debt, such as {@code mvn ringfence:baseline}
     * @param reading the code that was read
     */
    public Explainer(Judge judge, MapSource text, CodeReading reading, LocalDate today, String baselineCommand) {
        this.judge = judge;
        this.text = text;
        this.code = reading.code();
        this.edgeJudge = new EdgeJudge(judge, code.known(), today);
        this.names = new NamesAsked(judge.map(), code.types());
        this.baselineCommand = baselineCommand;
        this.reading = reading;
    }

    /** Returns the answer to a question that is not about another map. */
    public Answer answer(Question question) {
        if (question instanceof Question.OfType asked) {
            return names.type(asked.type()).then(new TypeAnswers(code, edgeJudge, names)::on);
        }
        if (question instanceof Question.OfEdge asked) {
            return names.user(asked.from()).then(from -> names.used(asked.to()).then(to -> edges().on(from, to)));
        }
        if (question instanceof Question.OfModule asked) {
            return names.module(asked.module()).then(new ModuleAnswers(code, edgeJudge)::on);
        }
        if (question instanceof Question.OfRule asked) {
            return RuleAnswers.to(asked);
        }
        if (question instanceof Question.Unclear unclear) {
            return NoAnswer.because("question", unclear.message(), unclear.remedy());
        }
        return new Overviews(code, edgeJudge, neverFire()).answer();
    }

    /** A map of which nothing is in the code has more to mend than a rule. */
    private List<Problem> neverFire() {
        boolean isAny = code.types().stream()
                .anyMatch(type -> judge.ownerOf(type).owningModule().isPresent());
        return code.isWhole() && isAny ? RulesThatNeverFire.warnings(judge, reading.namesFor(judge)) : List.of();
    }

    private EdgeAnswers edges() {
        MapDraft draft = MapDraft.of(text, judge.map());
        OwedToday owed = OwedToday.ofLines(code.known().keySet());
        return new EdgeAnswers(
                edgeJudge,
                code.types(),
                new WaysOut(edgeJudge, code, draft, baselineCommand, owed, reading.around()::of));
    }

    /** Says what another map would add to the baselines. */
    public Answer against(String file, Judge other) {
        return new OtherMapAnswers(code, edgeJudge, other).answer(file);
    }
}
