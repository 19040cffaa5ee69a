package dev.ringfence.growth;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Poms in a line: {@code <pom>name gate</pom>}. */
final class PomsOfShop implements Unjudged.Poms {

    private static final Pattern POM = Pattern.compile("<pom>(\\S+) (.*)</pom>\\s*");

    @Override
    public String gate(String pom, Function<String, Optional<byte[]>> files) {
        return files.apply(pom).map(content -> read(content).group(2)).orElse("none");
    }

    @Override
    public Optional<String> artifact(byte[] pom) {
        return Optional.of(read(pom).group(1));
    }

    private static Matcher read(byte[] pom) {
        Matcher line = POM.matcher(new String(pom, StandardCharsets.UTF_8));
        if (!line.matches()) {
            throw new IllegalArgumentException(line.toString());
        }
        return line;
    }
}
