package dev.ringfence.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds texts to schemas that others published, or that were written from their documentation. */
public final class Schemas {

    /** What was read, by its path: to read a schema takes longer than to ask it. */
    private static final Map<String, Schema> READ = new ConcurrentHashMap<>();

    private Schemas() {}

    /** What a JSON schema has against a text. */
    public static List<String> complaints(String schema, SpecificationVersion version, String json) {
        return complaints("/dev/ringfence/report/schemas/" + schema, json, version);
    }

    /** What one of our own schemas, which lie in our jar, has against a text. */
    public static List<String> complaintsOfOurs(String schema, String json) {
        return complaints("/dev/ringfence/report/" + schema, json, SpecificationVersion.DRAFT_7);
    }

    private static List<String> complaints(String path, String json, SpecificationVersion version) {
        return READ.computeIfAbsent(path, each -> read(each, version)).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema read(String path, SpecificationVersion version) {
        try (InputStream file = resource(path)) {
            return SchemaRegistry.withDefaultDialect(version).getSchema(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an XML schema has against a text. */
    public static List<String> complaints(String schema, String xml) {
        try (InputStream file = resource("/dev/ringfence/report/schemas/" + schema)) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.newSchema(new StreamSource(file)).newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path);
    }
}
