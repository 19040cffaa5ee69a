package dev.ringfence.benchmarks.compare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is to be compared.
 *
 * @param corpora the code
 * @param rows the rows of the table
 * @param repetitions how often each process is started
 * @param jvm the flags of each JVM, the same for all
 */
record Options(List<CorpusName> corpora, List<Row> rows, int repetitions, List<String> jvm) {

    static final String USAGE =
            """
            Usage: java -jar benchmarks/target/benchmarks.jar compare [options]
              --corpora S,M         of S, M and L; the default is S,M
              --rows clean,known    of %s; the default is all
              --repetitions 5       how often each process is started
              --jvm "-Xmx4g"        the flags of each JVM""".formatted(Arrays.stream(Row.values()).map(Row::id).collect(Collectors.joining(", ")));

    static Options of(List<String> arguments) {
        Options options = new Options(List.of(CorpusName.S, CorpusName.M), List.of(Row.values()), 5, List.of("-Xmx4g"));
        for (int i = 0; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new NotMeasuredException(arguments.get(i) + " has no value.", USAGE);
            }
            options = options.with(arguments.get(i), arguments.get(i + 1));
        }
        return options;
    }

    private Options with(String option, String value) {
        return switch (option) {
            case "--corpora" ->
                new Options(named(value, CorpusName.values(), CorpusName::name), rows, repetitions, jvm);
            case "--rows" -> new Options(corpora, named(value, Row.values(), Row::id), repetitions, jvm);
            case "--repetitions" -> new Options(corpora, rows, number(value), jvm);
            case "--jvm" -> new Options(corpora, rows, repetitions, words(value, "\\s+"));
            default -> throw new NotMeasuredException("There is no option " + option + ".", USAGE);
        };
    }

    private static <T> List<T> named(String value, T[] all, Function<T, String> name) {
        return words(value, ",").stream()
                .map(word -> Arrays.stream(all)
                        .filter(each -> name.apply(each).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new NotMeasuredException("There is no " + word + ".", USAGE)))
                .toList();
    }

    private static List<String> words(String value, String separator) {
        return Arrays.stream(value.split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int number(String value) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new NotMeasuredException(value + " is no number of repetitions.", USAGE);
        }
        return Integer.parseInt(value);
    }
}
