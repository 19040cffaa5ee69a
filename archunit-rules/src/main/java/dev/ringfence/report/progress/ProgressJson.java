package dev.ringfence.report.progress;

import dev.ringfence.json.JsonText;
import dev.ringfence.progress.BurnDown;
import dev.ringfence.progress.DebtProgress;
import dev.ringfence.progress.ModuleProgress;
import dev.ringfence.progress.OwnerProgress;
import dev.ringfence.progress.Week;
import dev.ringfence.report.json.PaceTree;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes progress for programs: one JSON document, format {@code ringfence-progress/1}. Its schema lies beside the
 * others as {@code progress.schema.json}.
 */
public final class ProgressJson {

    /** Holds the format's name and version. */
    public static final String FORMAT = "ringfence-progress/1";

    private ProgressJson() {}

    /** Returns the text, with LF at the end of each line. */
    public static String of(DebtProgress progress) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        progress.head().ifPresent(head -> tree.put("head", head));
        tree.put("months", progress.months());
        tree.put("weeks", progress.weeks().stream().map(ProgressJson::week).toList());
        progress.total().ifPresent(total -> tree.put("total", burnDown(total, progress)));
        tree.put(
                "modules",
                progress.modules().stream()
                        .map(module -> module(module, progress))
                        .toList());
        tree.put(
                "owners",
                progress.owners().stream().map(owner -> owner(owner, progress)).toList());
        tree.put("notes", progress.notes());
        return JsonText.of(tree);
    }

    private static Map<String, Object> week(Week week) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("week", week.name());
        tree.put("monday", week.monday().toString());
        tree.put("commit", week.commit());
        tree.put("date", week.day().toString());
        tree.put("carried", week.carried());
        tree.put("mapChanged", week.mapChanged());
        tree.put("exceptions", week.exceptions());
        tree.put("frozen", week.frozen());
        tree.put("seams", week.seams());
        return tree;
    }

    private static Map<String, Object> module(ModuleProgress module, DebtProgress progress) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", module.name());
        module.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("gone", module.gone());
        module.kinds().forEach((kind, found) -> tree.put(kind.key(), burnDown(found, progress)));
        return tree;
    }

    private static Map<String, Object> owner(OwnerProgress owner, DebtProgress progress) {
        Map<String, Object> tree = new LinkedHashMap<>();
        owner.owner().ifPresent(name -> tree.put("owner", name));
        tree.put("lines", burnDown(owner.lines(), progress));
        return tree;
    }

    private static Map<String, Object> burnDown(BurnDown found, DebtProgress progress) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", progress.weeks().get(found.from()).name());
        tree.put("counts", found.counts());
        tree.put("stricter", found.stricter());
        tree.put("looser", found.looser());
        tree.put("pace", PaceTree.of(found.pace(), found.forecast()));
        return tree;
    }
}
