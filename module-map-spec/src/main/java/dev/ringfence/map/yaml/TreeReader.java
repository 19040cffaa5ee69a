package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML events into a tree and refuses what no map needs.
 *
 * <p>It takes the events one at a time, so depth and size are bounded before anything is built. There is nothing that
 * an alias could multiply, and the recursion goes no deeper than {@link #DEEPEST}.
 */
final class TreeReader {

    static final int DEEPEST = 32;
    static final int MOST_NODES = 100_000;

    /**
     * The library throws whatever comes to hand where the text ends in the digits of an escape; a line end makes it a
     * problem.
     */
    private static final Pattern ENDS_IN_ESCAPE = Pattern.compile("\\\\[xuU]\\p{XDigit}{0,7}\\z");

    private final String file;
    private final Problems problems;
    private final Refusals refusals;
    private final Iterator<Event> events;
    private int nodes;

    TreeReader(String text, String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.refusals = new Refusals(problems);
        String whole = ENDS_IN_ESCAPE.matcher(text).find() ? text + "\n" : text;
        // Gives the library the whole text in one go: in pieces, it copies all of a long scalar again for each.
        LoadSettings settings = LoadSettings.builder()
                .setBufferSize(whole.length() + 1)
                .setLabel(file)
                .setCodePointLimit(DecodedMap.LARGEST + 1)
                .build();
        this.events = new Parse(settings).parseString(whole).iterator();
    }

    /** Returns the one document. */
    Node read() {
        try {
            expect(Event.ID.StreamStart);
            Event first = events.next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                throw refusals.emptyMap();
            }
            Node document = node(events.next(), 1);
            expect(Event.ID.DocumentEnd);
            Event after = events.next();
            if (after.getEventId() == Event.ID.DocumentStart) {
                throw refusals.secondDocument(placeOf(after));
            }
            return document;
        } catch (YamlEngineException broken) {
            throw SyntaxProblem.of(broken).stop(problems);
        }
    }

    private void expect(Event.ID id) {
        Event event = events.next();
        if (event.getEventId() != id) {
            throw new IllegalStateException("expected " + id + ", got " + event);
        }
    }

    private Node node(Event event, int depth) {
        Place place = placeOf(event);
        if (++nodes > MOST_NODES) {
            throw refusals.tooManyNodes(place);
        }
        if (event instanceof AliasEvent alias) {
            refusals.alias(alias.getAlias().getValue(), place);
            return new Node.Refused(place);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> refusals.anchor(anchor.getValue(), place));
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        start.getTag().ifPresent(tag -> refusals.tag(tag, place));
        if (depth > DEEPEST) {
            throw refusals.tooDeep(place);
        }
        return start.getEventId() == Event.ID.SequenceStart ? sequence(place, depth) : mapping(place, depth);
    }

    private Node scalar(ScalarEvent scalar, Place place) {
        scalar.getTag().ifPresent(tag -> refusals.tag(tag, place));
        String text = scalar.getValue();
        OptionalInt forbidden =
                text.codePoints().filter(DecodedMap::isForbidden).findFirst();
        if (forbidden.isPresent()) {
            refusals.forbiddenCharacter(forbidden.getAsInt(), place);
            return new Node.Refused(place);
        }
        return new Node.Scalar(text, scalar.isPlain(), place);
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node.Entry> entries = new HashMap<>();
        List<Node.Entry> inOrder = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Node key = node(event, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (key instanceof Node.Scalar name) {
                Node.Entry entry = new Node.Entry(name, value);
                Node.Entry earlier = entries.putIfAbsent(name.text(), entry);
                if (earlier == null) {
                    inOrder.add(entry);
                } else {
                    refusals.keyTwice(name, earlier.key());
                }
            } else if (!(key instanceof Node.Refused)) {
                refusals.keyThatIsNoText(key);
            }
        }
        return new Node.Mapping(inOrder, place);
    }

    private Place placeOf(Event event) {
        return event.getStartMark()
                .map(mark -> placeOf(file, mark))
                .orElseThrow(() -> new IllegalStateException("an event without a place: " + event));
    }

    static Place placeOf(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
