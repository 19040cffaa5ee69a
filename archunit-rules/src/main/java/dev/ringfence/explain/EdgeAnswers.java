package dev.ringfence.explain;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.Wording;
import dev.ringfence.advice.rules.WaysOut;
import dev.ringfence.advice.rules.Why;
import dev.ringfence.edges.Belonging;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.edges.ReasonsAllowed;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.AskedSide;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.EndsAnswer;
import dev.ringfence.explain.answer.EndsAnswer.Case;
import dev.ringfence.map.Claim;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers whether one end may use the other. */
final class EdgeAnswers {

    /**
     * Beyond so many edges, one type of a package speaks for the whole package, since the package belongs to few
     * modules.
     */
    private static final int MOST_EDGES = 200_000;

    private final EdgeJudge edgeJudge;
    private final SortedSet<TypeName> types;
    private final WaysOut waysOut;
    private final Judge judge;

    EdgeAnswers(EdgeJudge edgeJudge, SortedSet<TypeName> types, WaysOut waysOut) {
        this.edgeJudge = edgeJudge;
        this.types = types;
        this.waysOut = waysOut;
        this.judge = edgeJudge.judge();
    }

    Answer on(AskedSide from, AskedSide to) {
        if (from instanceof AskedSide.OfType user && to instanceof AskedSide.OfType used) {
            return on(new Edge(user.type(), used.type()));
        }
        return new EndsAnswer(from, to, cases(from, to));
    }

    private EdgeAnswer on(Edge edge) {
        JudgedEdge judged = edgeJudge.judge(edge);
        JudgedModules between = JudgedModules.of(judge, edge);
        Optional<Module> user = judge.ownerOf(edge.from()).owningModule();
        return new EdgeAnswer(
                judged,
                side(edge.from()),
                side(edge.to()),
                Why.of(judged, judge),
                new ReasonsAllowed(judge, edgeJudge.today()).of(judged),
                user.flatMap(Why::frozen),
                Why.ofData(judged, judge)
                        .map(Reason::ask)
                        .orElseGet(() -> Wording.whomToAsk(between.user(), between.used())),
                waysOut.of(judged));
    }

    private EdgeAnswer.Side side(TypeName type) {
        return new EdgeAnswer.Side(
                type,
                type.qualified(),
                types.contains(type) || DataEnd.is(type),
                Belonging.of(judge.ownerOf(type)),
                judge.ownerOf(type).owningModule().map(Module::name));
    }

    /** Holds what two edges have in common that are told as one case. */
    private record Alike(EdgeStanding standing, Optional<Rule> rule, Optional<Place> place) {

        static Alike of(JudgedEdge judged) {
            return new Alike(
                    judged.standing(),
                    judged.broken().map(broken -> broken.rule()),
                    judged.broken().map(broken -> broken.place()));
        }
    }

    /** Holds the edges of a case. */
    private record Group(Edge example, SortedSet<TypeName> users, SortedSet<TypeName> targets) {

        static Group of(Edge example) {
            return new Group(example, new TreeSet<>(), new TreeSet<>());
        }

        void add(Edge edge) {
            users.add(edge.from());
            targets.add(edge.to());
        }
    }

    private List<Case> cases(AskedSide from, AskedSide to) {
        List<TypeName> used = typesOf(to);
        Map<Alike, Group> groups = new LinkedHashMap<>();
        for (TypeName user : few(typesOf(from), used.size())) {
            for (TypeName each : used) {
                Edge edge = new Edge(user, each);
                groups.computeIfAbsent(Alike.of(edgeJudge.judge(edge)), unused -> Group.of(edge))
                        .add(edge);
            }
        }
        return groups.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().standing()))
                .map(entry -> ofGroup(entry.getValue(), from, to))
                .toList();
    }

    private Case ofGroup(Group group, AskedSide from, AskedSide to) {
        Edge example = group.example();
        EdgeAnswer answer = on(example);
        EdgeAnswer ofUser = isImagined(example.from(), from) ? answer.aboutAny(example.from(), from) : answer;
        EdgeAnswer told = isImagined(example.to(), to) ? ofUser.aboutAny(example.to(), to) : ofUser;
        return new Case(told, written(group.users(), from), written(group.targets(), to));
    }

    private boolean isImagined(TypeName type, AskedSide end) {
        return !(end instanceof AskedSide.OfType) && !types.contains(type);
    }

    private List<TypeName> written(SortedSet<TypeName> all, AskedSide end) {
        return all.stream().filter(type -> !isImagined(type, end)).toList();
    }

    private static List<TypeName> few(List<TypeName> users, int used) {
        if ((long) users.size() * used <= MOST_EDGES) {
            return users;
        }
        Map<String, TypeName> byPackage = new LinkedHashMap<>();
        users.forEach(type -> byPackage.putIfAbsent(type.packageName(), type));
        return List.copyOf(byPackage.values());
    }

    private List<TypeName> typesOf(AskedSide end) {
        if (end instanceof AskedSide.OfType one) {
            return List.of(one.type());
        }
        List<TypeName> found = end instanceof AskedSide.OfPackage below
                ? types.stream()
                        .filter(type -> NamesAsked.isBelow(type, below.name()))
                        .toList()
                : types.stream()
                        .filter(type -> belongsTo(type, (AskedSide.OfModule) end))
                        .toList();
        return found.isEmpty() ? List.of(imagined(end)) : found;
    }

    private boolean belongsTo(TypeName type, AskedSide.OfModule end) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(module -> module.name().equals(end.name()))
                .isPresent();
    }

    /** Returns a type that could be there, where no such type is there yet; it stands in for any, and is not told. */
    private TypeName imagined(AskedSide end) {
        if (end instanceof AskedSide.OfPackage of) {
            return new TypeName(of.name() + ".Any");
        }
        Module module = judge.map().module(((AskedSide.OfModule) end).name()).orElseThrow();
        List<TypeName> candidates = new ArrayList<>(module.claims().stream()
                .map(Claim::pattern)
                .flatMap(EdgeAnswers::fitting)
                .toList());
        return candidates.stream()
                .filter(type -> belongsTo(type, (AskedSide.OfModule) end))
                .findFirst()
                .orElse(candidates.get(0));
    }

    private static Stream<TypeName> fitting(NamePattern pattern) {
        String name = pattern.text().replace("..", ".").replace("*", "X");
        return Stream.of(new TypeName(pattern instanceof TypePattern ? name : name + ".Any"));
    }
}
