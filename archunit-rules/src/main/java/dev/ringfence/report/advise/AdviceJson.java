package dev.ringfence.report.advise;

import dev.ringfence.extract.Advice;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.Changes;
import dev.ringfence.extract.Cost;
import dev.ringfence.extract.Coupling;
import dev.ringfence.extract.TableUses;
import dev.ringfence.extract.plan.Plan;
import dev.ringfence.json.JsonText;
import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Facts;
import dev.ringfence.map.LightestCut;
import dev.ringfence.map.ModuleName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the advice for programs: one JSON document, format {@code ringfence-advice/1}, with every number and the list
 * behind it. Its schema lies beside the others as {@code advice.schema.json}.
 */
public final class AdviceJson {

    /** Holds the format's name and version. */
    public static final String FORMAT = "ringfence-advice/1";

    private AdviceJson() {}

    /**
     * Returns the text, with LF at the end of each line.
     *
     * @param told the modules that are told, of those of the advice
     * @param plan how the module that was asked about leaves
     * @param moves what comes of the moves that were asked about, or those that are offered
     */
    public static String of(Advice advice, List<Candidate> told, Optional<Plan> plan, Optional<MovesTold> moves) {
        AdviceSettings settings = advice.settings();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("months", settings.months());
        tree.put("sweep", settings.sweep());
        tree.put("weights", weights(settings.weights()));
        tree.put("ignoreAuthors", settings.ignoreAuthors());
        advice.commits().ifPresent(commits -> tree.put("commits", commits(commits)));
        tree.put("candidates", advice.candidates().size());
        tree.put("said", advice.said());
        tree.put("stop", advice.isToStop());
        tree.put("entryPoints", advice.entryPoints());
        tree.put("modules", told.stream().map(AdviceJson::candidate).toList());
        plan.ifPresent(one -> tree.put("plan", PlanJson.of(one)));
        moves.ifPresent(some -> tree.put("moves", MovesJson.of(some)));
        tree.put("notes", advice.notes());
        return JsonText.of(tree);
    }

    private static Map<String, Object> weights(AdviceSettings.Weights weights) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("table", weights.table());
        tree.put("key", weights.key());
        tree.put("transaction", weights.transaction());
        tree.put("cycle", weights.cycle());
        return tree;
    }

    private static Map<String, Object> commits(Advice.CommitsRead commits) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("counted", commits.counted());
        tree.put("sweeps", commits.sweeps());
        tree.put("ignored", commits.ignored());
        return tree;
    }

    private static Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", candidate.module().name().value());
        candidate.module().owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("verdict", candidate.verdict().kind().word());
        tree.put("unknown", candidate.verdict().isUnknown());
        tree.put("because", candidate.verdict().because());
        tree.put("cost", cost(candidate.cost()));
        tree.put("facts", facts(candidate.module().facts()));
        tree.put("asked", candidate.asked());
        tree.put("place", candidate.module().facts().place().ofLine().toString());
        tree.put("types", candidate.measured().types());
        tree.put("coupling", coupling(candidate.measured().coupling()));
        tree.put("cycles", cycles(candidate.measured().cut()));
        candidate.measured().tables().ifPresent(tables -> tree.put("tables", tables(tables)));
        candidate.measured().changes().ifPresent(changes -> tree.put("changes", changes(changes)));
        tree.put("behind", candidate.measured().behind());
        return tree;
    }

    static Map<String, Object> cost(Cost cost) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cuts", cost.cuts());
        tree.put("addends", cost.addends().stream().map(AdviceJson::addend).toList());
        return tree;
    }

    private static Map<String, Object> addend(Cost.Addend addend) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("what", addend.key());
        tree.put("weight", addend.weight());
        addend.count().ifPresent(count -> tree.put("count", count));
        return tree;
    }

    private static Map<String, Object> facts(Facts facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        facts.traffic().ifPresent(traffic -> tree.put("traffic", word(traffic)));
        facts.critical().ifPresent(critical -> tree.put("critical", critical));
        facts.scaling().ifPresent(scaling -> tree.put("scaling", word(scaling)));
        facts.isolation().ifPresent(isolation -> tree.put("isolation", isolation));
        facts.team().ifPresent(team -> tree.put("team", word(team)));
        facts.because().ifPresent(because -> tree.put("because", because));
        return tree;
    }

    private static String word(Enum<?> fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> coupling(Coupling coupling) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("users", coupling.users());
        tree.put("usersOfInternals", coupling.usersOfInternals());
        coupling.exported().ifPresent(exported -> tree.put("exportedTypes", exported));
        tree.put("usedTypes", coupling.used());
        tree.put("in", edges(coupling.in()));
        tree.put("inInternals", edges(coupling.inInternals()));
        tree.put("out", edges(coupling.out()));
        tree.put("outInternals", edges(coupling.outInternals()));
        return tree;
    }

    private static List<String> edges(Collection<Edge> edges) {
        return edges.stream().map(Edge::toString).toList();
    }

    private static Map<String, Object> cycles(LightestCut cut) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(
                "ways",
                cut.ways().stream()
                        .map(way -> way.stream().map(ModuleName::value).toList())
                        .toList());
        tree.put("edges", cut.weight());
        tree.put("cut", cut.arrows().stream().map(AdviceJson::arrow).toList());
        return tree;
    }

    private static Map<String, Object> arrow(LightestCut.Arrow arrow) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", arrow.from().value());
        tree.put("to", arrow.to().value());
        tree.put("edges", arrow.weight());
        return tree;
    }

    private static Map<String, Object> tables(TableUses tables) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("owned", tables.owned());
        tree.put("in", edges(tables.in()));
        tree.put("out", edges(tables.out()));
        tree.put("keysIn", edges(tables.keysIn()));
        tree.put("keysOut", edges(tables.keysOut()));
        tree.put("relations", edges(tables.relations()));
        tree.put("fills", edges(tables.fills()));
        return tree;
    }

    private static Map<String, Object> changes(Changes changes) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commits", changes.commits());
        tree.put("alone", changes.alone());
        tree.put(
                "together",
                changes.together().stream().map(AdviceJson::together).toList());
        tree.put("authors", changes.authors());
        tree.put("byTopAuthor", changes.byTopAuthor());
        return tree;
    }

    private static Map<String, Object> together(Changes.Together other) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", other.module());
        tree.put("commits", other.commits());
        return tree;
    }
}
