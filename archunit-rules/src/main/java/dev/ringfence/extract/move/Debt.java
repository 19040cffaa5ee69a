package dev.ringfence.extract.move;

import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedType;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds every line that the code owes to a map, known or new: what breaks a rule, and what no exception and no seam lets
 * stand.
 */
record Debt(Map<Identity, Rule> lines) {

    static Debt of(Stream<Edge> edges, Collection<TypeName> types, EdgeJudge judge) {
        Map<Identity, Rule> lines = new TreeMap<>();
        edges.forEach(edge -> rule(edge, judge).ifPresent(rule -> lines.put(Identity.of(edge), rule)));
        types.forEach(type -> rule(type, judge).ifPresent(rule -> lines.put(Identity.of(type), rule)));
        return new Debt(lines);
    }

    /** Returns the rule that an edge breaks, where that makes it a line. */
    static Optional<Rule> rule(Edge edge, EdgeJudge judge) {
        JudgedEdge judged = judge.judge(edge);
        return judged.isDebt() ? judged.broken().map(Judgement.Broken::rule) : Optional.empty();
    }

    /** Returns the rule that a type breaks by being here, where that makes it a line. */
    static Optional<Rule> rule(TypeName type, EdgeJudge judge) {
        JudgedType judged = judge.judge(type);
        return judged.standing().isDebt() ? judged.broken().map(Judgement.Broken::rule) : Optional.empty();
    }

    /** Returns the lines that the other one does not have, by rule. */
    List<DebtLine> without(Debt other) {
        return lines.entrySet().stream()
                .filter(line -> !other.lines.containsKey(line.getKey()))
                .map(line -> new DebtLine(line.getValue(), line.getKey()))
                .sorted()
                .toList();
    }

    int size() {
        return lines.size();
    }
}
