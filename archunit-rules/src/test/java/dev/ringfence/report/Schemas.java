package dev.ringfence.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds texts to schemas that others published, or that were written from their documentation. */
public final class Schemas {

    private Schemas() {}

    /** What a JSON schema has against a text. */
    public static List<String> complaints(String schema, SpecificationVersion version, String json) {
        try (InputStream file = resource(schema)) {
            return complaints(file, version, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What one of our own schemas, which lie in our jar, has against a text. */
    public static List<String> complaintsOfOurs(String schema, String json) {
        try (InputStream file =
                Objects.requireNonNull(Schemas.class.getResourceAsStream("/dev/ringfence/report/" + schema), schema)) {
            return complaints(file, SpecificationVersion.DRAFT_7, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> complaints(InputStream schema, SpecificationVersion version, String json) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(schema).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What an XML schema has against a text. */
    public static List<String> complaints(String schema, String xml) {
        try (InputStream file = resource(schema)) {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.newSchema(new StreamSource(file)).newValidator().validate(new StreamSource(new StringReader(xml)));
            return List.of();
        } catch (SAXException e) {
            return List.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String schema) {
        InputStream found = Schemas.class.getResourceAsStream("/dev/ringfence/report/schemas/" + schema);
        if (found == null) {
            throw new IllegalArgumentException("no schema " + schema);
        }
        return found;
    }
}
