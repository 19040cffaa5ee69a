package dev.ringfence.flags;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.SeamFlag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Holds the flags that are looked for, and knows which class files can have any of them. */
final class WantedFlags {

    private final List<SeamFlag> keys;
    private final List<SeamFlag> fields;
    private final List<byte[]> signs;

    WantedFlags(ModuleMap map) {
        List<SeamFlag> all =
                map.seams().stream().flatMap(seam -> seam.flags().stream()).toList();
        this.keys = all.stream().filter(flag -> !flag.isField()).toList();
        this.fields = all.stream().filter(SeamFlag::isField).toList();
        this.signs = Stream.of(
                        keys.stream().map(SeamFlag::name),
                        fields.stream().flatMap(flag -> flag.fieldName().stream()),
                        keys.stream().limit(1).map(unused -> ConditionalProperty.NAME))
                .flatMap(each -> each)
                .distinct()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    boolean isAny() {
        return !signs.isEmpty();
    }

    List<SeamFlag> keys() {
        return keys;
    }

    List<SeamFlag> fields() {
        return fields;
    }

    /** Says whether any flag is a field of that simple name. */
    boolean hasFieldCalled(String name) {
        return fields.stream().anyMatch(flag -> flag.fieldName().orElseThrow().equals(name));
    }

    /** Says whether any flag is that field. */
    boolean hasField(String qualified) {
        return fields.stream().anyMatch(flag -> flag.name().equals(qualified));
    }

    /** Returns the fields of flags that the class file should declare, by its path below its root. */
    List<SeamFlag> declaredIn(String relative) {
        String dotted = relative.replace('/', '.').replace('$', '.');
        return fields.stream()
                .filter(flag -> dotted.equals(flag.typeOfField().orElseThrow() + ".class"))
                .toList();
    }

    /** Says whether the bytes have what a class file with any of the flags has; they are searched, and not read. */
    boolean mayBeIn(byte[] bytes) {
        return signs.stream().anyMatch(sign -> has(bytes, sign));
    }

    private static boolean has(byte[] bytes, byte[] sign) {
        for (int at = 0; at <= bytes.length - sign.length; at++) {
            if (bytes[at] == sign[0] && isAt(bytes, at, sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] bytes, int at, byte[] sign) {
        for (int i = 1; i < sign.length; i++) {
            if (bytes[at + i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
