package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedType;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer.Group;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers what another map would do to the baselines. For each edge and type of the code, it compares the standing of
 * today with the one under that map.
 *
 * <p>What breaks the map of today and is in no baseline is left out: recording it is not the other map's doing.
 */
final class OtherMapAnswers {

    private static final Comparator<Group> MOST_FIRST = Comparator.comparing(
                    (Group group) -> group.lines().size())
            .reversed()
            .thenComparing(Group::rule)
            .thenComparing(Group::from)
            .thenComparing(Group::to);

    private final Code code;
    private final EdgeJudge now;
    private final EdgeJudge then;
    private final Map<String, Group> added = new TreeMap<>();
    private final Map<String, Group> dropped = new TreeMap<>();
    private final Map<String, Group> never = new TreeMap<>();

    OtherMapAnswers(Code code, EdgeJudge now, Judge other) {
        this.code = code;
        this.now = now;
        this.then = now.under(other);
    }

    OtherMapAnswer answer(String file) {
        code.edges().keySet().forEach(this::compare);
        code.types().forEach(this::compare);
        return new OtherMapAnswer(file, sorted(added), sorted(dropped), sorted(never));
    }

    private static List<Group> sorted(Map<String, Group> groups) {
        return groups.values().stream().sorted(MOST_FIRST).toList();
    }

    private void compare(Edge edge) {
        JudgedEdge today = now.judge(edge);
        JudgedEdge later = then.judge(edge);
        if (later.standing() == EdgeStanding.NEW && today.standing() != EdgeStanding.NEW) {
            Rule rule = later.broken().orElseThrow().rule();
            boolean isNever = rule == Rule.EXTRACTED_MODULE
                    || later.exception().isPresent()
                    || later.seam().isPresent();
            add(isNever ? never : added, rule, then.judge(), edge);
        }
        if (today.standing() == EdgeStanding.KNOWN && !later.isDebt()) {
            add(dropped, today.broken().orElseThrow().rule(), now.judge(), edge);
        }
    }

    private static void add(Map<String, Group> groups, Rule rule, Judge judge, Edge edge) {
        add(groups, rule, module(judge, edge.from()), module(judge, edge.to()), edge.toString());
    }

    private static String module(Judge judge, TypeName type) {
        return Wording.inList(judge.ownerOf(type).owningModule());
    }

    private static void add(Map<String, Group> groups, Rule rule, String from, String to, String line) {
        groups.computeIfAbsent(rule + " " + from + " " + to, unused -> new Group(rule, from, to, new ArrayList<>()))
                .lines()
                .add(line);
    }

    private void compare(TypeName type) {
        JudgedType today = now.judge(type);
        JudgedType later = then.judge(type);
        if (later.standing() == EdgeStanding.NEW && today.standing() != EdgeStanding.NEW) {
            Rule rule = later.broken().orElseThrow().rule();
            boolean isNever = rule == Rule.EXTRACTED_MODULE || later.exception().isPresent();
            add(isNever ? never : added, rule, module(then.judge(), type), "", type.qualified());
        }
        if (today.standing() == EdgeStanding.KNOWN && !later.standing().isDebt()) {
            Rule rule = today.broken().orElseThrow().rule();
            add(dropped, rule, module(now.judge(), type), "", type.qualified());
        }
    }
}
