package dev.ringfence.advice.rules;

import dev.ringfence.map.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * Holds the page of docs that says more of a rule; the jar has the page, so that nobody needs the repository.
 *
 * @param base the public address of the repository, empty until there is one
 */
public record RulePage(Rule rule, String base) {

    private static final String BASE = ofBuild();

    /** Names the page of a rule where the build says that pages can be read. */
    public RulePage(Rule rule) {
        this(rule, BASE);
    }

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
        return base.isEmpty() ? Optional.empty() : Optional.of(base + "docs/rules/" + rule + ".md");
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
