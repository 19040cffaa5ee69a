package dev.ringfence.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.TopLevel;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Reads once more the class files that somebody else has imported into ArchUnit, which drops what they name and what is
 * nested.
 */
final class SourceOfNests {

    private SourceOfNests() {}

    static Nesting nestingOf(JavaClasses classes) {
        ScannedClasses scanned = ClassScan.ofFiles(StreamSupport.stream(classes.spliterator(), false)
                .flatMap(type -> type.getSource().stream())
                .map(source -> classFile(source.getUri()))
                .toList());
        if (!scanned.unreadable().isEmpty()) {
            throw new IllegalStateException("a class file is not to be relied on: "
                    + scanned.unreadable().get(0).reason());
        }
        Map<TypeName, Set<TypeName>> usedAlone = new HashMap<>();
        return new Nesting(
                scanned,
                (nest, target) -> usedAlone
                        .computeIfAbsent(
                                nest.type(), unused -> typesUsedBy(importedAlone(nest, classes), scanned.topLevel()))
                        .contains(target));
    }

    private static JavaClasses importedAlone(Nest nest, JavaClasses classes) {
        List<URL> files = nest.classFiles().stream()
                .flatMap(file -> classes.get(file.name()).getSource().stream())
                .map(source -> url(source.getUri()))
                .toList();
        return ArchConfiguration.withThreadLocalScope((ArchConfiguration configuration) -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importUrls(files);
        });
    }

    private static Set<TypeName> typesUsedBy(JavaClasses classes, TopLevel topLevel) {
        return StreamSupport.stream(classes.spliterator(), false)
                .flatMap(origin -> origin.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .map(target -> topLevel.of(target.getName()))
                .collect(Collectors.toSet());
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("cannot read " + uri + " again: " + e.getMessage(), e);
        }
    }

    private static ClassFile classFile(URI uri) {
        try {
            URLConnection connection = uri.toURL().openConnection();
            connection.setUseCaches(false);
            try (InputStream stream = connection.getInputStream()) {
                return ClassFile.parse(stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + uri + " again: " + e.getMessage(), e);
        }
    }
}
