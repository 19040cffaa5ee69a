package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockLine;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Code as far as locks see it: the members of types and what each does, and how each source looks. */
final class ModelCode {

    private static final String LOOK = "(look)";

    private final SortedMap<String, SortedMap<String, String>> types = new TreeMap<>();

    static ModelCode random(Random random) {
        ModelCode code = new ModelCode();
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            code.addType(variant(random) + "a.Base" + i, random, "base");
        }
        return code;
    }

    /** Some types are variants for a later release of Java, so that the heads of two branches differ. */
    private static String variant(Random random) {
        return random.nextInt(4) == 0 ? "17/" : "";
    }

    private void addType(String name, Random random, String text) {
        SortedMap<String, String> members = new TreeMap<>();
        members.put("-", text);
        for (int i = 0; i < random.nextInt(4); i++) {
            members.put("m" + i + "()", text);
        }
        members.put(LOOK, text);
        types.put(name, members);
    }

    /** What a branch makes of it. */
    ModelCode branch(Random random, String text) {
        ModelCode branch = new ModelCode();
        types.forEach((type, members) -> {
            if (random.nextInt(6) > 0) {
                branch.types.put(type, edited(members, random, text));
            }
        });
        if (random.nextInt(2) == 0) {
            branch.addType(variant(random) + "a.Base0" + text, random, text);
        }
        return branch;
    }

    private static SortedMap<String, String> edited(SortedMap<String, String> members, Random random, String text) {
        SortedMap<String, String> edited = new TreeMap<>(members);
        switch (random.nextInt(6)) {
            case 0 -> edited.put(LOOK, text);
            case 1 -> edited.keySet().removeIf(member -> member.startsWith("m") && random.nextBoolean());
            case 2 -> edited.replaceAll((member, body) -> random.nextBoolean() ? text : body);
            case 3 -> edited.put("m9" + text + "()", text);
            default -> {}
        }
        return edited;
    }

    /** As git and a person merge sources: what one branch did is done; where both did something to the same, ours holds. */
    static ModelCode merged(ModelCode base, ModelCode ours, ModelCode theirs) {
        ModelCode merged = new ModelCode();
        SortedSet<String> all = new TreeSet<>(ours.types.keySet());
        all.addAll(theirs.types.keySet());
        for (String type : all) {
            Map<String, String> before = base.membersOf(type);
            SortedMap<String, String> members = mergedMembers(before, ours.membersOf(type), theirs.membersOf(type));
            if (members.containsKey("-")) {
                merged.types.put(type, members);
            }
        }
        return merged;
    }

    private static SortedMap<String, String> mergedMembers(
            Map<String, String> base, Map<String, String> ours, Map<String, String> theirs) {
        SortedSet<String> all = new TreeSet<>(ours.keySet());
        all.addAll(theirs.keySet());
        SortedMap<String, String> members = new TreeMap<>();
        for (String member : all) {
            @Nullable
            String body = Objects.equals(base.get(member), ours.get(member)) ? theirs.get(member) : ours.get(member);
            if (body != null) {
                members.put(member, body);
            }
        }
        return members;
    }

    private Map<String, String> membersOf(String type) {
        return types.getOrDefault(type, new TreeMap<>());
    }

    boolean has(Element element) {
        return membersOf(element.type()).containsKey(element.member());
    }

    /** Edits a member of any type, in its source as it is now. */
    Optional<Element> editAny(Random random, String text) {
        if (types.isEmpty()) {
            return Optional.empty();
        }
        String type = new ArrayList<>(types.keySet()).get(random.nextInt(types.size()));
        List<String> members = membersOf(type).keySet().stream()
                .filter(name -> !name.equals(LOOK))
                .toList();
        String member = members.get(random.nextInt(members.size()));
        membersOf(type).put(member, text);
        return Optional.of(new Element(type, member));
    }

    /** The lock of just this code. */
    List<LockLine> lines() {
        List<LockLine> lines = new ArrayList<>();
        types.forEach((type, members) -> {
            lines.add(new LockLine.OfFile(type, contentOf(type), Optional.empty()));
            elementsOf(type)
                    .forEach(element -> lines.add(
                            new LockLine.OfElement(Element.of(element), Fingerprint.of(element), Optional.empty())));
        });
        return lines;
    }

    private String contentOf(String type) {
        return digest(type + membersOf(type));
    }

    private List<ElementFingerprint> elementsOf(String type) {
        return membersOf(type).entrySet().stream()
                .filter(member -> !member.getKey().equals(LOOK))
                .map(member ->
                        new ElementFingerprint(type, member.getKey(), digest("void"), digest(member.getValue()), 1))
                .toList();
    }

    private static String digest(String text) {
        return Fingerprints.contentDigest(text.getBytes(StandardCharsets.UTF_8));
    }

    List<Difference> differencesFrom(LockFile lock) {
        LockedCode locked = LockedCode.of(List.of(lock));
        List<Difference> differences = new ArrayList<>();
        for (String type : types.keySet()) {
            boolean isUnchanged = !locked.namesOf(contentOf(type)).isEmpty();
            TypeToday today = new TypeToday(type, Path.of(type), isUnchanged, elementsOf(type));
            differences.addAll(TypeDifferences.between(today, locked.elementsOf(type)));
        }
        locked.types().stream()
                .filter(type -> !types.containsKey(type))
                .forEach(type -> differences.add(new Difference(Element.itself(type), Change.REMOVED, 1)));
        return differences;
    }
}
