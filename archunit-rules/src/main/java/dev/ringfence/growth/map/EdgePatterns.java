package dev.ringfence.growth.map;

import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Knows which of all the patterns that modules of two maps forbid, and their exceptions have, name a type. */
final class EdgePatterns {

    private final Set<String> packages = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final List<NamePattern> withSigns = new ArrayList<>();

    EdgePatterns(ModuleMap... maps) {
        Set<NamePattern> known = new HashSet<>();
        for (ModuleMap map : maps) {
            Stream.concat(forbidden(map), excepted(map)).filter(known::add).forEach(this::add);
        }
    }

    private static Stream<NamePattern> forbidden(ModuleMap map) {
        return map.modules().values().stream()
                .flatMap(module -> module.forbids().stream())
                .map(Forbid::patterns)
                .flatMap(List::stream);
    }

    private static Stream<NamePattern> excepted(ModuleMap map) {
        return map.exceptions().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.from()), entry.to().stream()))
                .flatMap(side -> side instanceof Side.OfPattern of ? Stream.of(of.pattern()) : Stream.empty());
    }

    private void add(NamePattern pattern) {
        if (PatternCover.isLiteral(pattern.text())) {
            (pattern instanceof PackagePattern ? packages : types).add(pattern.text());
        } else {
            withSigns.add(pattern);
        }
    }

    /** Returns the texts of the patterns that name the type, sorted. */
    Set<String> naming(TypeName type) {
        Set<String> texts = new TreeSet<>();
        for (String name = type.packageName(); ; name = name.substring(0, name.lastIndexOf('.'))) {
            addKnown(packages, name, texts);
            if (name.indexOf('.') < 0) {
                break;
            }
        }
        addKnown(types, type.qualified(), texts);
        withSigns.stream()
                .filter(pattern -> pattern.matches(type))
                .map(NamePattern::text)
                .forEach(texts::add);
        return texts;
    }

    private static void addKnown(Set<String> known, String name, Set<String> texts) {
        if (known.contains(name)) {
            texts.add(name);
        }
    }
}
