package dev.ringfence.report.data;

/**
 * Names an end of a violation.
 *
 * @param module the module's name, or what stands for code of no module
 * @param type the type, or the modules of a cycle
 */
public record ReportedEnd(String module, String type) {}
