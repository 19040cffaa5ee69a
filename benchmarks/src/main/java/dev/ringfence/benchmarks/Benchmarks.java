package dev.ringfence.benchmarks;

import dev.ringfence.benchmarks.compare.Comparison;
import dev.ringfence.benchmarks.compare.Growing;
import java.util.Arrays;
import org.openjdk.jmh.Main;

/** Starts the comparison with the peers, or that of growing projects, or else the benchmarks of single stages. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Compares or grows where the first argument says so, and hands all other arguments to JMH. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("compare")) {
            Comparison.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else if (arguments.length > 0 && arguments[0].equals("grow")) {
            Growing.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            Main.main(arguments);
        }
    }
}
