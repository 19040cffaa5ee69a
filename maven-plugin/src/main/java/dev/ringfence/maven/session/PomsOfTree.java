package dev.ringfence.maven.session;

import dev.ringfence.growth.Unjudged;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads what poms say of the gate, as they are written: Maven itself knows the poms of today alone.
 *
 * <p>Equal words of the plugin, in the same places of the same chain of poms, and equal properties that these words
 * name, mean the same gate.
 */
final class PomsOfTree implements Unjudged.Poms {

    private static final String PLUGIN = "ringfence-maven-plugin";
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final String UNREADABLE = "unreadable";

    @Override
    public String gate(String pom, Function<String, Optional<byte[]>> files) {
        Map<String, Optional<Document>> chain = new LinkedHashMap<>();
        Optional<String> next = Optional.of(pom);
        while (next.isPresent() && !chain.containsKey(next.get())) {
            String path = next.get();
            Optional<byte[]> content = files.apply(path);
            Optional<Document> read = content.flatMap(PomsOfTree::document);
            if (content.isPresent()) {
                chain.put(path, read);
            }
            next = read.flatMap(document -> parent(path, document, files));
        }
        return words(chain.values().stream()
                .map(document -> document.map(Document::getDocumentElement))
                .toList());
    }

    private static String words(List<Optional<Element>> poms) {
        List<String> words = new ArrayList<>();
        poms.forEach(pom ->
                words.add(pom.map(root -> String.join("\n", ofPlugin(root, ""))).orElse(UNREADABLE)));
        Set<String> named = new TreeSet<>();
        words.forEach(text ->
                PROPERTY.matcher(text).results().map(found -> found.group(1)).forEach(named::add));
        poms.stream()
                .flatMap(Optional::stream)
                .flatMap(root -> properties(root, named))
                .forEach(words::add);
        return String.join("\n", words).strip();
    }

    /** Returns the plugin's elements, each behind its place. */
    private static List<String> ofPlugin(Element element, String place) {
        String here = place + "/" + element.getTagName()
                + text(element, "id").map(id -> "[" + id + "]").orElse("");
        if (element.getTagName().equals("plugin")) {
            return text(element, "artifactId").filter(PLUGIN::equals).isPresent()
                    ? List.of(here + " " + written(element))
                    : List.of();
        }
        return children(element)
                .flatMap(child -> ofPlugin(child, here).stream())
                .toList();
    }

    private static String written(Element element) {
        List<String> below = children(element)
                .filter(child -> !child.getTagName().equals("version"))
                .map(PomsOfTree::written)
                .toList();
        return element.getTagName()
                + (below.isEmpty() ? "=" + element.getTextContent().strip() : below.toString());
    }

    private static Stream<String> properties(Element pom, Set<String> named) {
        Stream<Element> profiles = child(pom, "profiles").stream().flatMap(PomsOfTree::children);
        return Stream.concat(Stream.of(pom), profiles)
                .flatMap(part -> child(part, "properties").stream())
                .flatMap(PomsOfTree::children)
                .filter(property ->
                        property.getTagName().startsWith("ringfence.") || named.contains(property.getTagName()))
                .map(PomsOfTree::written);
    }

    /** Returns where the parent's pom lies; an empty path says that Maven takes it from a repository. */
    private static Optional<String> parent(String pom, Document document, Function<String, Optional<byte[]>> files) {
        Path folder = Path.of(pom).resolveSibling("");
        return child(document.getDocumentElement(), "parent")
                .map(parent -> text(parent, "relativePath").orElse("../pom.xml"))
                .filter(relative -> !relative.isEmpty())
                .flatMap(relative -> Stream.of(
                                folder.resolve(relative),
                                folder.resolve(relative).resolve("pom.xml"))
                        .map(path -> path.normalize().toString().replace('\\', '/'))
                        .filter(path -> !path.isEmpty() && !path.startsWith(".."))
                        .filter(path -> files.apply(path).isPresent())
                        .findFirst());
    }

    @Override
    public Optional<String> artifact(byte[] pom) {
        return document(pom).flatMap(document -> text(document.getDocumentElement(), "artifactId"));
    }

    private static Optional<Document> document(byte[] content) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(builder.parse(new ByteArrayInputStream(content)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element)
                .filter(child -> child.getTagName().equals(name))
                .findFirst();
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name).map(child -> child.getTextContent().strip());
    }

    private static Stream<Element> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
