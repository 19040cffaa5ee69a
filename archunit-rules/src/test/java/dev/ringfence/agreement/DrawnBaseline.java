package dev.ringfence.agreement;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The lines of a baseline drawn by lot: some of what is broken, and some that nothing needs. */
final class DrawnBaseline {

    private static final double[] SHARES = {1, 0.99, 0.9, 0.5, 0.1, 0};

    private final Random random;
    private final List<TypeName> types;

    DrawnBaseline(long seed, List<TypeName> types) {
        this.random = new Random(seed);
        this.types = types;
    }

    /**
     * Draws lines.
     *
     * @param recordable what {@code baseline} would write
     */
    List<String> lines(List<String> recordable) {
        double share = SHARES[random.nextInt(SHARES.length)];
        List<String> lines = new ArrayList<>(
                recordable.stream().filter(line -> random.nextDouble() < share).toList());
        draw(lines, () -> type() + " -> " + type());
        draw(lines, () -> type() + "Gone -> " + type());
        draw(lines, () -> type() + " -> " + type() + "Gone");
        draw(lines, () -> type() + " -> " + type().packageName() + ".*");
        draw(lines, () -> type().qualified());
        return lines.stream().distinct().sorted().toList();
    }

    private void draw(List<String> lines, Supplier<String> line) {
        int most = types.size() / 20 + 2;
        IntStream.range(0, random.nextInt(most)).forEach(i -> lines.add(line.get()));
    }

    private TypeName type() {
        return types.get(random.nextInt(types.size()));
    }
}
