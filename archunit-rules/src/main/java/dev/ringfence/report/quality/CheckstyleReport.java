package dev.ringfence.report.quality;

import dev.ringfence.map.Place;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes Checkstyle's XML, which nearly every collector of findings reads. Source: Checkstyle's XMLLogger. */
public final class CheckstyleReport implements ReportFormat {

    @Override
    public String id() {
        return "checkstyle";
    }

    @Override
    public String ending() {
        return ".checkstyle.xml";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        Map<String, List<Finding>> files = Finding.of(report).stream()
                .collect(Collectors.groupingBy(
                        finding -> report.fromTop(finding.place()), TreeMap::new, Collectors.toList()));
        XmlText.document(to, xml -> xml.element("checkstyle", inside -> write(files, inside), "version", "8.0"));
    }

    private static void write(Map<String, List<Finding>> files, XmlText xml) throws XMLStreamException {
        for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
            xml.element("file", inside -> write(file.getValue(), inside), "name", file.getKey());
        }
    }

    private static void write(List<Finding> findings, XmlText xml) throws XMLStreamException {
        for (Finding finding : findings) {
            xml.empty("error", attributes(finding));
        }
    }

    private static String[] attributes(Finding finding) {
        Place place = finding.place();
        List<String> attributes = new ArrayList<>(List.of("line", "" + Math.max(1, place.line())));
        if (place.column() > 0) {
            attributes.addAll(List.of("column", "" + place.column()));
        }
        attributes.addAll(List.of("severity", finding.level(), "message", finding.message()));
        attributes.addAll(List.of("source", "ringfence." + finding.kind()));
        return attributes.toArray(new String[0]);
    }
}
