package dev.ringfence.report.explain;

import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.RulePage;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.ModuleAnswer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OverviewAnswer;
import dev.ringfence.explain.answer.RuleAnswer;
import dev.ringfence.explain.answer.TableAnswer;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.json.JsonText;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes an answer for programs: one JSON document, format {@code ringfence-explain/1}. Its schema lies beside this
 * class as {@code explain.schema.json}.
 */
public final class ExplainJson {

    /** Holds the format's name and version. */
    public static final String FORMAT = "ringfence-explain/1";

    private ExplainJson() {}

    /** Returns the text, with LF at the end of each line. */
    public static String of(Answer answer, List<String> notes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("answers", kind(answer));
        if (!(answer instanceof NoAnswer)) {
            tree.put("answer", answer(answer));
        }
        tree.put("notSeen", notes);
        tree.put("problems", problems(problemsOf(answer)));
        return JsonText.of(tree);
    }

    private static List<Problem> problemsOf(Answer answer) {
        if (answer instanceof OverviewAnswer overview) {
            return overview.neverFire();
        }
        return answer instanceof NoAnswer none ? none.problems() : List.of();
    }

    private static String kind(Answer answer) {
        if (answer instanceof TypeAnswer) {
            return "type";
        }
        if (answer instanceof EdgeAnswer) {
            return "edge";
        }
        if (answer instanceof EndsAnswer) {
            return "ends";
        }
        if (answer instanceof ModuleAnswer) {
            return "module";
        }
        if (answer instanceof RuleAnswer) {
            return "rule";
        }
        if (answer instanceof TableAnswer) {
            return "table";
        }
        return answer instanceof OverviewAnswer ? "overview" : answer instanceof OtherMapAnswer ? "against" : "nothing";
    }

    private static Map<String, Object> answer(Answer answer) {
        if (answer instanceof TypeAnswer type) {
            return EdgeAnswerJson.of(type);
        }
        if (answer instanceof EdgeAnswer edge) {
            return EdgeAnswerJson.of(edge);
        }
        if (answer instanceof EndsAnswer ends) {
            return EdgeAnswerJson.of(ends);
        }
        if (answer instanceof ModuleAnswer module) {
            return ModuleAnswerJson.of(module);
        }
        if (answer instanceof RuleAnswer asked) {
            return rule(asked.rule());
        }
        if (answer instanceof TableAnswer table) {
            return TableAnswerJson.of(table);
        }
        return answer instanceof OverviewAnswer overview
                ? ModuleAnswerJson.of(overview)
                : ModuleAnswerJson.of((OtherMapAnswer) answer);
    }

    private static Map<String, Object> rule(Rule rule) {
        RulePage page = new RulePage(rule);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", rule.id());
        tree.put("title", AllRules.wordsOf(rule).title());
        page.address().ifPresent(address -> tree.put("address", address));
        tree.put("page", page.text());
        return tree;
    }

    private static List<Map<String, Object>> problems(List<Problem> problems) {
        return problems.stream().map(ExplainJson::problem).toList();
    }

    private static Map<String, Object> problem(Problem problem) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        tree.put("file", problem.file());
        tree.put("line", problem.line());
        tree.put("column", problem.column());
        tree.put("message", problem.message());
        tree.put("remedy", problem.remedy());
        return tree;
    }
}
