package dev.ringfence.source;

import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleExportsDirective;
import com.github.javaparser.ast.modules.ModuleRequiresDirective;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import dev.ringfence.scan.classfile.JavaModule;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.java.JavaSyntax;
import dev.ringfence.source.java.JavaSyntax.Parsing;
import dev.ringfence.source.java.OwnStack;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the declarations of Java modules among sources. */
public final class ModuleDeclarations {

    private ModuleDeclarations() {}

    /**
     * Returns the modules that the sources declare, by the root folders of these. A declaration that cannot be parsed is
     * none.
     *
     * @throws UncheckedIOException where one cannot be read
     */
    public static Map<Path, JavaModule> in(SourceTree sources) {
        Map<Path, JavaModule> modules = new LinkedHashMap<>();
        for (SourceFile source : sources.all()) {
            if (source.isModuleInfo()) {
                OwnStack.with(() -> declaredIn(source))
                        .ifPresent(module -> modules.putIfAbsent(source.rootFolder(), module));
            }
        }
        return modules;
    }

    private static Optional<JavaModule> declaredIn(SourceFile source) {
        return new JavaSyntax().parse(source.text()) instanceof Parsing.Parsed parsed
                ? parsed.tree().getModule().map(ModuleDeclarations::module)
                : Optional.empty();
    }

    private static JavaModule module(ModuleDeclaration declaration) {
        Map<String, Set<String>> exports = new HashMap<>();
        declaration
                .findAll(ModuleExportsDirective.class)
                .forEach(each -> exports.put(each.getNameAsString(), namesOf(each)));
        Set<String> requiresTransitive = declaration.findAll(ModuleRequiresDirective.class).stream()
                .filter(ModuleRequiresDirective::isTransitive)
                .map(NodeWithName::getNameAsString)
                .collect(Collectors.toSet());
        return new JavaModule(declaration.getNameAsString(), exports, requiresTransitive);
    }

    private static Set<String> namesOf(ModuleExportsDirective exports) {
        return exports.getModuleNames().stream().map(name -> name.asString()).collect(Collectors.toSet());
    }
}
