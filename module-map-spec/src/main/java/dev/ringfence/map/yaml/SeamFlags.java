package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
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

    private static final String A_KEY =
            "Write one word such as `use-new-orders` or `orders.new`, without blanks, quotes, colons and braces.";

    private static final String A_FIELD = "Write the type and the field, such as `.flags.Features.NEW_ORDERS`.";

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
        if (fields.has("field")) {
            return fields.required("field", A_FIELD)
                    .flatMap(this::field)
                    .map(name -> new SeamFlag(name, true, List.of(), entry.place()));
        }
        return fields.has("key")
                ? fields.required("key", A_KEY)
                        .flatMap(node -> key(node, "`key`"))
                        .map(key -> new SeamFlag(key, false, in, entry.place()))
                : Optional.empty();
    }

    private List<String> globs(Fields fields) {
        List<Node> entries = context.values().list(fields, "in");
        if (entries.isEmpty()
                && fields.get("in").filter(Node.Sequence.class::isInstance).isPresent()) {
            error(
                    fields.placeOf("in"),
                    "`in` is empty",
                    "Write a glob of the files that have the key, such as `in: [\"deploy/**/*.yaml\"]`, or take `in` out.");
        }
        Map<String, Place> earlier = new HashMap<>();
        return entries.stream().flatMap(node -> glob(node, earlier).stream()).toList();
    }

    private Optional<String> glob(Node node, Map<String, Place> earlier) {
        Optional<String> glob = context.values()
                .text(node, "a glob of `in`")
                .filter(text -> FreezeSection.isBelow("the map's folder", node, text, context.problems()));
        glob.map(text -> earlier.putIfAbsent(text, node.place()))
                .ifPresent(first -> error(
                        node.place(),
                        Shown.text(glob.orElseThrow()) + " is in " + Shown.line(first, node.place()) + " already",
                        "Keep one of the two."));
        return glob;
    }

    private Optional<String> key(Node node, String what) {
        Optional<String> text = context.values().text(node, what);
        if (text.isEmpty() || KEY.matcher(text.get()).matches()) {
            return text;
        }
        error(node.place(), Shown.text(text.get()) + " is no key of a flag", A_KEY);
        return Optional.empty();
    }

    private Optional<String> field(Node node) {
        Optional<String> text = context.values().text(node, "`field`");
        if (text.isPresent()
                && (text.get().length() > Patterns.LONGEST
                        || !FIELD.matcher(text.get()).matches()
                        || !NamePattern.isValid(text.get().substring(text.get().startsWith(".") ? 1 : 0)))) {
            error(node.place(), Shown.text(text.get()) + " is no field", A_FIELD);
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
