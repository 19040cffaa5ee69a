package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Translation;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.WrittenPattern.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code translations}: the parts of a module that alone may use a model. */
final class TranslationSection {

    private static final String AN_ENTRY = "an entry of `translations`";

    private final MapContext context;
    private final ModuleName self;
    private final ExportedTypes own;
    private final TranslatedModels models;

    TranslationSection(MapContext context, ModuleName self, ClaimSection.Claims claims) {
        this.context = context;
        this.self = self;
        this.own = new ExportedTypes(context, claims);
        this.models = new TranslatedModels(context);
    }

    /** Holds what `of` names: a module, or types of a pattern. */
    private record Model(Optional<ModuleName> module, List<NamePattern> patterns, String text) {}

    List<Translation> read(Fields module) {
        List<Translation> translations = new ArrayList<>();
        for (Node entry : context.values().list(module, "translations")) {
            context.values()
                    .object(entry, AN_ENTRY, AllowedKeys.TRANSLATION)
                    .flatMap(this::translation)
                    .ifPresent(translations::add);
        }
        return List.copyOf(translations);
    }

    private Optional<Translation> translation(Fields fields) {
        Optional<Node> of =
                fields.required("of", "Name the module whose model it is, or a package, such as `of: com.sap`.");
        Optional<Model> model = of.flatMap(this::model);
        List<WrittenPattern> in = in(fields);
        List<WrittenPattern> but = but(fields);
        Optional<String> because = context.values().prose(fields, "because");
        if (model.isEmpty()) {
            return Optional.empty();
        }
        Translation translation = new Translation(
                model.get().module(),
                model.get().patterns(),
                in.stream().flatMap(each -> each.patterns().stream()).toList(),
                in.stream().map(WrittenPattern::shown).toList(),
                but.stream().flatMap(each -> each.patterns().stream()).toList(),
                because,
                fields.place());
        models.add(model.get().text(), translation, of.orElseThrow().place());
        context.later()
                .add(modules -> new CheckedTranslation(context, modules, self, translation)
                        .check(of.orElseThrow().place(), but));
        return Optional.of(translation);
    }

    private Optional<Model> model(Node node) {
        Optional<String> text = context.values().text(node, "`of`");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (namesModule(text.get())) {
            return context.modules()
                    .namedByAnother(node, "`of`", self)
                    .filter(name -> isOther(node, name))
                    .map(name -> new Model(Optional.of(name), List.of(), name.value()));
        }
        return context.patterns()
                .eitherPattern(node, TypesAlone.NOT_HERE)
                .map(pattern -> new Model(
                        Optional.empty(), context.patterns().writtenOut(pattern, context.roots()), pattern.written()))
                .filter(model -> !model.patterns().isEmpty());
    }

    /** A text with a dot is a pattern, unless a nested module has that full name. */
    private boolean namesModule(String text) {
        return context.modules().has(text) || text.indexOf('.') < 0 && !NamePattern.namesType(text);
    }

    private boolean isOther(Node node, ModuleName name) {
        if (self.isWithin(name)) {
            context.problems()
                    .error(
                            node.place(),
                            "the module lies in " + Shown.text(name.value()) + ", whose code it is part of",
                            "Take it out, or name the package of " + Shown.text(name.value()) + " that is meant.");
        }
        return !self.isWithin(name);
    }

    private List<WrittenPattern> in(Fields fields) {
        fields.required("in", "Name the packages or types of the module that translate, such as `in: [.erp]`.");
        List<Node> entries = context.values().list(fields, "in");
        if (entries.isEmpty()
                && fields.get("in").filter(Node.Sequence.class::isInstance).isPresent()) {
            context.problems()
                    .error(
                            fields.placeOf("in"),
                            "`in` is empty",
                            "Name the packages or types of the module that translate; who may use nothing of a model"
                                    + " `forbids` it.");
        }
        List<WrittenPattern> in = new ArrayList<>();
        for (Node entry : entries) {
            context.patterns()
                    .eitherPattern(entry, TypesAlone.NOT_HERE)
                    .flatMap(this::in)
                    .ifPresent(in::add);
        }
        refuseTwice(in);
        context.written().addAll(in);
        return in;
    }

    /** An entry says nothing where each of its patterns stands there already, be it by another spelling. */
    private void refuseTwice(List<WrittenPattern> entries) {
        Map<NamePattern, Place> earlier = new HashMap<>();
        for (WrittenPattern entry : entries) {
            boolean isNew = false;
            for (NamePattern pattern : entry.patterns()) {
                isNew |= earlier.putIfAbsent(pattern, entry.place()) == null;
            }
            if (!isNew) {
                Place first = earlier.getOrDefault(entry.patterns().get(0), entry.place());
                context.problems()
                        .error(
                                entry.place(),
                                Shown.text(entry.written()) + " is in line " + first.line() + " already",
                                "Keep one of the two.");
            }
        }
    }

    private Optional<WrittenPattern> in(PatternText text) {
        List<NamePattern> patterns = own.of(text);
        return patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenPattern(
                        Role.IN, Optional.of(self), text.written(), patterns, List.of(), text.place()));
    }

    private List<WrittenPattern> but(Fields fields) {
        List<WrittenPattern> but = new ArrayList<>();
        for (Node entry : context.values().list(fields, "but")) {
            context.patterns().eitherPattern(entry, TypesAlone.NOT_HERE).ifPresent(text -> {
                List<NamePattern> patterns = context.patterns().writtenOut(text, context.roots());
                if (!patterns.isEmpty()) {
                    but.add(new WrittenPattern(
                            Role.BUT, Optional.of(self), text.written(), patterns, List.of(), text.place()));
                }
            });
        }
        refuseTwice(but);
        context.written().addAll(but);
        return but;
    }
}
