package dev.ringfence.maven.reports;

import dev.ringfence.files.Sha256;
import dev.ringfence.files.ShownPath;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ReportOrigin;
import dev.ringfence.runs.MapContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what made the report of a call, and of what. */
public final class OriginOfReport {

    private OriginOfReport() {}

    /** Returns the origin of a report for which no map can be used. */
    public static ReportOrigin withoutMap(Invocation invocation, CodeKind kind) {
        return new ReportOrigin(invocation.plugin().getVersion(), kind, "", Optional.empty());
    }

    /** Returns the origin of a report under a map. */
    public static ReportOrigin under(MapOnDisk.Usable map, Invocation invocation, CodeKind kind) {
        Path folder = new MavenCode(invocation.project()).folder();
        return new ReportOrigin(
                invocation.plugin().getVersion(), kind, ShownPath.of(map.folder(), folder), Optional.of(found(map)));
    }

    private static ReportOrigin.MapFound found(MapOnDisk.Usable map) {
        return new ReportOrigin.MapFound(
                String.valueOf(map.file().getFileName()),
                top(map.folder()).map(top -> ShownPath.of(top, map.folder())).orElse(""),
                digest(map));
    }

    /** Returns the folder at or above this one that holds {@code .git}; a code host shows paths from there. */
    private static Optional<Path> top(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent)
                .filter(at -> Files.exists(at.resolve(".git")))
                .findFirst();
    }

    /** A map whose file is gone by now was read all the same. */
    private static String digest(MapOnDisk.Usable map) {
        try {
            return Sha256.hex(MapContent.of(map.files()));
        } catch (IOException gone) {
            return "";
        }
    }
}
