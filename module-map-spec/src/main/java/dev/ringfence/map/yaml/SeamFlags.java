package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import dev.ringfence.map.SeamFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code flags} of seams: keys, and fields. A flag belongs to one seam. */
final class SeamFlags {

    private static final Pattern KEY = Pattern.compile("[^\\s\\p{Cntrl}\"'`,;:{}$#]{1,200}");

    private static final Pattern FIELD = Pattern.compile("\\.?\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+"
            + "(?:\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)++");

    private final MapContext context;
    private final Map<String, Place> known = new HashMap<>();

    SeamFlags(MapContext context) {
        this.context = context;
    }

    List<SeamFlag> readAll(Fields seam) {
        return context.values().list(seam, "flags").stream()
                .flatMap(entry -> flag(entry).stream())
                .filter(this::isOfNoOther)
                .toList();
    }

    private boolean isOfNoOther(SeamFlag flag) {
        Place earlier = known.putIfAbsent(flag.name(), flag.place());
        if (earlier != null) {
            error(
                    flag.place(),
                    "the flag " + Shown.text(flag.name()) + " is in " + Shown.line(earlier, flag.place()) + " already",
                    "Keep one of the two; a flag belongs to one seam.");
        }
        return earlier == null;
    }

    private Optional<SeamFlag> flag(Node entry) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return key(entry, "a flag").map(key -> new SeamFlag(key, false, List.of(), entry.place()));
        }
        Fields fields = Fields.of(mapping, AllowedKeys.FLAG, context.problems());
        if (fields.has("key") == fields.has("field")) {
            error(
                    entry.place(),
                    "a flag needs either `key` or `field`",
                    "Write `key` for a text such as `use-new-orders`,"
                            + " `field` for a field such as `.flags.Features.NEW_ORDERS`.");
        }
        if (fields.has("field") && fields.has("in")) {
            error(fields.placeOf("in"), "files have no fields", "Write `in` beside the `key` that the files have.");
        }
        List<String> in = globs(fields);
        return fields.has("field")
                ? fields.get("field")
                        .flatMap(this::field)
                        .map(name -> new SeamFlag(name, true, List.of(), entry.place()))
                : fields.get("key")
                        .flatMap(node -> key(node, "`key`"))
                        .map(key -> new SeamFlag(key, false, in, entry.place()));
    }

    private List<String> globs(Fields fields) {
        return context.values().list(fields, "in").stream()
                .flatMap(node -> context
                        .values()
                        .text(node, "a glob of `in`")
                        .filter(glob -> FreezeSection.isBelow("the map's folder", node, glob, context.problems()))
                        .stream())
                .toList();
    }

    private Optional<String> key(Node node, String what) {
        Optional<String> text = context.values().text(node, what);
        if (text.isEmpty() || KEY.matcher(text.get()).matches()) {
            return text;
        }
        error(
                node.place(),
                Shown.text(text.get()) + " is no key of a flag",
                "Write one word such as `use-new-orders` or `orders.new`, without blanks, quotes, colons and braces.");
        return Optional.empty();
    }

    private Optional<String> field(Node node) {
        Optional<String> text = context.values().text(node, "`field`");
        if (text.isPresent()
                && (text.get().length() > Patterns.LONGEST
                        || !FIELD.matcher(text.get()).matches())) {
            error(
                    node.place(),
                    Shown.text(text.get()) + " is no field",
                    "Write the type and the field, such as `.flags.Features.NEW_ORDERS`.");
            return Optional.empty();
        }
        return text.filter(name -> !name.startsWith(".") || context.hasRoots()).flatMap(name -> writtenOut(node, name));
    }

    private Optional<String> writtenOut(Node node, String name) {
        if (!name.startsWith(".")) {
            return Optional.of(name);
        }
        String below = context.roots().get(0).below(name.substring(1));
        if (context.roots().size() > 1) {
            error(
                    node.place(),
                    "the map has several roots, and " + Shown.text(name) + " does not say below which",
                    "Write it in full, such as " + Shown.text(below) + ".");
            return Optional.empty();
        }
        return Optional.of(below);
    }

    private void error(Place place, String message, String remedy) {
        context.problems().error(place, message, remedy);
    }
}
