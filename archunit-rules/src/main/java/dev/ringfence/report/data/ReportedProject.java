package dev.ringfence.report.data;

import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.verdict.Coverage;

/**
 * Describes a project that was judged.
 *
 * @param id such as {@code com.acme:shop}
 * @param folder from the map's folder, with forward slashes; empty where it is that folder
 * @param code which of its code was judged
 * @param verdict what was decided
 * @param coverage what was judged
 * @param counts what was found
 */
public record ReportedProject(
        String id, String folder, CodeKind code, ReportedVerdict verdict, Coverage coverage, Counts counts) {}
