package dev.ringfence.map.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree of a text from its events; what aliases multiply counts as often as it stands there. */
final class YamlTreeReader {

    static final int DEEPEST = 64;
    static final int MOST_NODES = 1_000_000;

    /** Holds a part of the tree with the number of its nodes. */
    private record Sized(YamlTree tree, int nodes) {}

    private final Iterator<Event> events;
    private final Map<Anchor, Sized> anchors = new HashMap<>();
    private int nodes;

    YamlTreeReader(String text) {
        // The line end keeps the library from reading past a text that ends in the digits of an escape.
        String whole = text + "\n";
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(whole.length() + 1)
                .setCodePointLimit(whole.length() + 1)
                .build();
        this.events = new Parse(settings).parseString(whole).iterator();
    }

    YamlTree read() throws YamlTree.BrokenException {
        try {
            events.next();
            Event first = events.next();
            return first.getEventId() == Event.ID.StreamEnd
                    ? new YamlTree.Scalar("", 1, false)
                    : node(events.next(), 1);
        } catch (YamlEngineException broken) {
            SyntaxProblem problem = SyntaxProblem.of(broken);
            throw new YamlTree.BrokenException(problem.mark().map(Mark::getLine).orElse(-1) + 1, problem.message());
        }
    }

    private YamlTree node(Event event, int depth) throws YamlTree.BrokenException {
        int before = nodes++;
        if (depth > DEEPEST || nodes > MOST_NODES) {
            throw new YamlTree.BrokenException(line(event), "the YAML is deeper or larger than anybody writes it");
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        YamlTree tree =
                switch (event.getEventId()) {
                    case Scalar -> scalar((ScalarEvent) event);
                    case SequenceStart -> sequence(line(event), depth);
                    default -> mapping(line(event), depth);
                };
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        anchor.ifPresent(named -> anchors.put(named, new Sized(tree, nodes - before)));
        return tree;
    }

    private YamlTree aliased(AliasEvent alias) throws YamlTree.BrokenException {
        Sized target = anchors.get(alias.getAlias());
        if (target == null) {
            throw new YamlTree.BrokenException(line(alias), "the alias `" + alias.getAlias() + "` has no anchor");
        }
        nodes += target.nodes();
        return target.tree();
    }

    private static YamlTree scalar(ScalarEvent scalar) {
        boolean block = scalar.isLiteral() || scalar.isFolded();
        return new YamlTree.Scalar(scalar.getValue(), line(scalar) + (block ? 1 : 0), scalar.isLiteral());
    }

    private YamlTree sequence(int line, int depth) throws YamlTree.BrokenException {
        List<YamlTree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlTree.Sequence(List.copyOf(items), line);
    }

    private YamlTree mapping(int line, int depth) throws YamlTree.BrokenException {
        List<YamlTree.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int at = line(event);
            YamlTree key = node(event, depth + 1);
            YamlTree value = node(events.next(), depth + 1);
            String name = key instanceof YamlTree.Scalar text ? text.text() : "";
            if (name.equals("<<")) {
                merge(value, entries);
            } else {
                entries.add(new YamlTree.Entry(name, at, value));
            }
        }
        return new YamlTree.Mapping(List.copyOf(entries), line);
    }

    private static void merge(YamlTree value, List<YamlTree.Entry> entries) {
        if (value instanceof YamlTree.Mapping mapping) {
            entries.addAll(mapping.entries());
        } else if (value instanceof YamlTree.Sequence sequence) {
            sequence.items().forEach(item -> merge(item, entries));
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
