package dev.ringfence.explain;

import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.EdgeAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.world.World;
import java.nio.charset.StandardCharsets;

/** What is answered in a world. */
public final class Asked {

    private final Explainer explainer;
    private final Code code;
    private final World world;

    private Asked(World world, CodeReading reading) {
        reading.findLeaks(world.judgeOfMap());
        reading.add(world.code(), ReadBefore.nothing());
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems());
        }
        this.code = reading.code();
        this.world = world;
        this.explainer = new Explainer(
                world.judgeOfMap(),
                new MapSource("module-map.yaml", world.mapText(), world.mapFiles()),
                reading,
                world.today(),
                "mvn ringfence:baseline");
    }

    /** Somebody asks; the sources are compiled already. */
    public static Asked in(World world) {
        return new Asked(world, CodeReading.forQuestion(new Question.OfAll(), Remedy.Goal::shortCommand));
    }

    /** Somebody asks in a build that leaves a project out. */
    static Asked inPartOf(World world) {
        CodeReading reading = CodeReading.forQuestion(new Question.OfAll(), Remedy.Goal::shortCommand);
        reading.missProject("the module app is not part of this build");
        return new Asked(world, reading);
    }

    Code code() {
        return code;
    }

    /** Where the type belongs. */
    public Answer type(String name) {
        return explainer.answer(new Question.OfType(name));
    }

    /** Whether one end may use the other. */
    public Answer edge(String from, String to) {
        return explainer.answer(new Question.OfEdge(from, to));
    }

    EdgeAnswer oneEdge(String from, String to) {
        return (EdgeAnswer) edge(from, to);
    }

    /** Who owns a table, and who uses it. */
    public Answer table(String name) {
        TableAnswers answers = new TableAnswers(new EdgeJudge(world.judgeOfMap(), code.known(), world.today()));
        answers.add(world.code());
        return answers.on(name);
    }

    /** What there is to a module. */
    public Answer module(String name) {
        return explainer.answer(new Question.OfModule(name));
    }

    /** What a rule is about. */
    public Answer rule(String id) {
        return explainer.answer(new Question.OfRule(id));
    }

    /** How all stand. */
    public Answer all() {
        return explainer.answer(new Question.OfAll());
    }

    /** What another map would cost. */
    public OtherMapAnswer against(String mapText) {
        return (OtherMapAnswer) explainer.against("other.yaml", new Judge(map(mapText)));
    }

    public static ModuleMap map(String text) {
        ModuleMapReading reading = ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml");
        if (reading instanceof ModuleMapReading.Readable readable) {
            return readable.map();
        }
        throw new AssertionError(((ModuleMapReading.Unreadable) reading).problems() + "\n" + text);
    }
}
