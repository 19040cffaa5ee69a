package dev.ringfence.extract.move;

import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.MapFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Holds what moves are judged by.
 *
 * @param map the map as it is written
 * @param judge the judge of that map
 * @param code the main code of all projects, with every edge
 * @param tables what it does with tables; empty where the map names none
 * @param today the day, UTC, by which exceptions and seams expire
 */
public record Scene(MapSource map, Judge judge, Code code, Optional<TablesHere> tables, LocalDate today) {

    /**
     * Returns the scene of a map on disk. Should its file be gone by now, no edit of it can be offered.
     *
     * @param file where the map lies
     */
    public static Scene of(Judge judge, Path file, MainCode read, Optional<TablesHere> tables, LocalDate today) {
        MapSource map = new MapSource(String.valueOf(file.getFileName()), text(file), MapFiles.onDisk(file));
        Code found = read.code();
        boolean isWhole = read.missing().isEmpty();
        Code code = new Code(found.types(), found.edges(), found.known(), isWhole, found.notes());
        return new Scene(map, judge, code, tables, today);
    }

    private static String text(Path file) {
        try {
            return OrdinaryFile.text(file, OrdinaryFile.Bound.SETTINGS);
        } catch (IOException gone) {
            return "";
        }
    }

    SortedSet<TypeName> types() {
        return code.types();
    }

    Collection<Edge> typeEdges() {
        return code.edges().keySet();
    }

    Stream<Edge> edges() {
        return Stream.concat(typeEdges().stream(), tables.stream().flatMap(found -> found.edges().stream()));
    }

    EdgeJudge edgeJudge(Judge other) {
        return new EdgeJudge(other, code.known(), today);
    }

    MapDraft draft() {
        return MapDraft.of(map, judge.map());
    }
}
