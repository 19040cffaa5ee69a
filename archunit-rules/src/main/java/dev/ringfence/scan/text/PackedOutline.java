package dev.ringfence.scan.text;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import java.util.ArrayList;
import java.util.List;

/** Packs what sources say at their top, so that a later run need not read them. */
public final class PackedOutline {

    private PackedOutline() {}

    /** Packs an outline. */
    public static void write(SourceOutline outline, PackedOut out) {
        out.text(outline.packageName());
        out.number(outline.imports().size());
        for (Import each : outline.imports()) {
            out.text(each.name());
            out.flag(each.isStatic());
            out.flag(each.isStar());
            out.number(each.line());
        }
        write(outline.modules(), out);
        write(outline.types(), out);
    }

    private static void write(List<String> texts, PackedOut out) {
        out.number(texts.size());
        texts.forEach(out::text);
    }

    /** Returns the outline as it was packed. */
    public static SourceOutline read(PackedIn in) {
        String packageName = in.text();
        int count = in.count();
        List<Import> imports = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            imports.add(new Import(in.text(), in.flag(), in.flag(), (int) in.number()));
        }
        return new SourceOutline(packageName, List.copyOf(imports), texts(in), texts(in));
    }

    private static List<String> texts(PackedIn in) {
        int count = in.count();
        List<String> texts = new ArrayList<>(count);
        for (int left = count; left > 0; left--) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }
}
