package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;

/** All patterns of up to three segments and all types of up to six over a tiny alphabet: enough for every kind of overlap. */
final class SmallWorld {

    private static final List<String> SEGMENTS = List.of("a", "b", "*", "a*", "*b");
    private static final List<String> NAMES = List.of("a", "b", "ab");
    private static final int LONGEST_NAME = 6;

    private SmallWorld() {}

    static List<NamePattern> patterns() {
        List<String> texts = new ArrayList<>(SEGMENTS);
        for (String first : SEGMENTS) {
            for (String last : SEGMENTS) {
                texts.add(first + "." + last);
                texts.add(first + ".." + last);
                SEGMENTS.forEach(middle -> texts.add(first + "." + middle + "." + last));
                SEGMENTS.forEach(middle -> texts.add(first + ".." + middle + ".." + last));
            }
        }
        List<NamePattern> patterns = new ArrayList<>();
        texts.forEach(text -> patterns.add(PackagePattern.of(text)));
        texts.forEach(text -> patterns.add(TypePattern.of(text)));
        return patterns;
    }

    static List<TypeName> types() {
        List<String> all = new ArrayList<>();
        List<String> longest = List.of("");
        for (int length = 1; length <= LONGEST_NAME; length++) {
            List<String> longer = new ArrayList<>();
            for (String beginning : longest) {
                NAMES.forEach(name -> longer.add(beginning.isEmpty() ? name : beginning + "." + name));
            }
            all.addAll(longer);
            longest = longer;
        }
        return all.stream().map(TypeName::new).toList();
    }
}
