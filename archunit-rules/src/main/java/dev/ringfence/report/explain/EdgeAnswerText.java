package dev.ringfence.report.explain;

import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.advice.Wording;
import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.Ground;
import dev.ringfence.explain.answer.AskedSide;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.EndsAnswer.Case;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.console.WayText;
import java.util.ArrayList;
import java.util.List;

/** Writes whether one end may use the other, for the console. */
final class EdgeAnswerText {

    private EdgeAnswerText() {}

    static List<String> of(EdgeAnswer answer, String explain) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.from().shown() + " -> " + answer.to().shown() + ": " + standing(answer));
        lines.add("  modules   " + side(answer.from()) + " -> " + side(answer.to()));
        answer.why().ifPresent(why -> lines.add("  why       " + why));
        answer.grounds().forEach(ground -> lines.add("  by        " + text(ground)));
        answer.frozen().ifPresent(frozen -> lines.add("  but       " + frozen));
        answer.ask().ifPresent(owner -> lines.add("  ask       " + owner));
        answer.waysOut()
                .forEach(way -> lines.addAll(WayText.of(way.isPossible() ? "  way out   " : "  not       ", way)));
        answer.judged()
                .broken()
                .map(broken -> AllRules.wordsOf(broken.rule()))
                .ifPresent(words -> lines.add(
                        "  rule      " + words.title() + ": " + words.page().where(explain)));
        return lines;
    }

    private static String standing(EdgeAnswer answer) {
        String rule =
                answer.judged().broken().map(broken -> ", " + broken.rule()).orElse("");
        return words(answer.judged().standing()) + rule;
    }

    private static String words(EdgeStanding standing) {
        return switch (standing) {
            case ALLOWED -> "allowed";
            case EXCEPTED -> "excepted";
            case SEAM -> "allowed by a seam";
            case KNOWN -> "known";
            case NEW -> "not allowed";
        };
    }

    private static String side(EdgeAnswer.Side side) {
        return side.module().map(Object::toString).orElse("(" + side.belongs().id() + ")")
                + (side.exists() ? "" : " (not in the code of this build)");
    }

    private static String text(Ground ground) {
        return ground.text() + ground.place().map(place -> " (" + place + ")").orElse("");
    }

    static List<String> of(EndsAnswer answer, String explain) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.from() + " -> " + answer.to() + ": " + summary(answer.cases()));
        for (Case each : answer.cases()) {
            lines.add("");
            lines.add("from " + types(each.users(), answer.from()) + " to " + types(each.targets(), answer.to())
                    + "; such as");
            boolean isExcused = each.example().judged().standing() != EdgeStanding.NEW;
            lines.addAll(of(isExcused ? each.example().withoutWaysOut() : each.example(), explain));
        }
        return lines;
    }

    private static String types(List<TypeName> types, AskedSide end) {
        if (end instanceof AskedSide.OfType one && DataEnd.is(one.type())) {
            return end.toString();
        }
        if (types.isEmpty()) {
            return end + ", of which no type is in the code of this build";
        }
        return counted(types.size(), "type") + " of " + end + " ("
                + Wording.some(types.stream().map(TypeName::qualified).toList()) + ")";
    }

    private static String summary(List<Case> cases) {
        List<EdgeStanding> standings = cases.stream()
                .map(each -> each.example().judged().standing())
                .distinct()
                .toList();
        if (standings.size() == 1) {
            return words(standings.get(0));
        }
        boolean all = cases.stream().allMatch(EdgeAnswerText::isAllowed);
        boolean none = cases.stream().noneMatch(EdgeAnswerText::isAllowed);
        return all ? "allowed" : none ? "not allowed" : "allowed in part";
    }

    private static boolean isAllowed(Case each) {
        EdgeStanding standing = each.example().judged().standing();
        return standing == EdgeStanding.ALLOWED || standing == EdgeStanding.SEAM;
    }
}
