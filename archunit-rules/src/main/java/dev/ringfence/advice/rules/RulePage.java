package dev.ringfence.advice.rules;

import dev.ringfence.map.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Holds the page of docs that says more of a rule; the jar has the page, so that nobody needs the repository. */
public record RulePage(Rule rule) {

    private static final String ADDRESS = ofBuild();

    /** Returns the page's text in Markdown, as it stands in {@code docs/rules}. */
    public String text() {
        try (InputStream page = resource("pages/" + rule + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the page's public address, once the project has one. */
    public Optional<String> address() {
        return ADDRESS.isEmpty() ? Optional.empty() : Optional.of(ADDRESS + "docs/rules/" + rule + ".md");
    }

    /**
     * Says where a person reads the page: at its address, or by a command.
     *
     * @param explain the command that explains, such as {@code mvn ringfence:explain}
     */
    public String where(String explain) {
        return address().orElse(explain + " -Dringfence.rule=" + rule);
    }

    private static String ofBuild() {
        Properties properties = new Properties();
        try (InputStream file = resource("address.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("address", "").strip();
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = RulePage.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("the jar of Ringfence lacks " + name);
        }
        return found;
    }
}
