package dev.ringfence.extract.move;

import dev.ringfence.edges.Code;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes scenes of maps and edges alone: no code is compiled. */
final class Scenes {

    static final String FILE = "module-map.yaml";
    static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private Scenes() {}

    /** The map from its third line on, and the edges; a name by itself is a type without an edge. */
    static Scene of(String fromModules, String... edges) {
        String text = "version: 1\nroot: shop\n" + fromModules;
        SortedSet<TypeName> types = new TreeSet<>();
        List<Edge> used = new ArrayList<>();
        for (String edge : edges) {
            List<String> ends = Arrays.asList(edge.split(" -> "));
            ends.stream().filter(end -> !end.contains(":")).map(TypeName::new).forEach(types::add);
            if (ends.size() == 2) {
                used.add(Edge.of(ends.get(0), ends.get(1)));
            }
        }
        return of(text, types, used);
    }

    static Scene of(String text, SortedSet<TypeName> types, Collection<Edge> all) {
        SortedMap<Edge, UsedEdge> edges = new TreeMap<>();
        SortedSet<Edge> ofTables = new TreeSet<>();
        all.forEach(edge -> {
            if (edge.to().qualified().contains(":")) {
                ofTables.add(edge);
            } else {
                edges.put(edge, new UsedEdge(edge, 1, List.of()));
            }
        });
        ModuleMap map = map(text);
        return new Scene(
                new MapSource(FILE, text, files(text)),
                new Judge(map),
                new Code(types, edges, Map.of(), true, List.of()),
                map.judgesTables() ? Optional.of(new TablesHere(ofTables, new TreeSet<>())) : Optional.empty(),
                TODAY);
    }

    static ModuleMap map(String text) {
        ModuleMapReading reading = ModuleMapReader.read(files(text), FILE);
        if (reading instanceof ModuleMapReading.Readable readable) {
            return readable.map();
        }
        throw new AssertionError(((ModuleMapReading.Unreadable) reading).problems() + "\n" + text);
    }

    private static MapFiles files(String text) {
        return MapFiles.inMemory(text.getBytes(StandardCharsets.UTF_8), List.of(), path -> new byte[0]);
    }

    /** Does by hand what the edits say. */
    static String edited(String text, List<MapEdit> edits) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (MapEdit edit : edits) {
            List<String> removed = lines.subList(
                    edit.line() - 1, edit.line() - 1 + edit.removed().size());
            if (!removed.equals(edit.removed())) {
                throw new AssertionError(edit + " does not fit\n" + text);
            }
            removed.clear();
            lines.addAll(edit.line() - 1, edit.added());
        }
        return String.join("\n", lines) + "\n";
    }
}
