package dev.ringfence.scan.classfile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Settles whether class files are believed in what they say of outer classes.
 *
 * <p>No JVM looks at these attributes before the class runs, so whoever writes a class file may name any class. A file
 * that lies there could lend a class the module of another, so the whole file is not relied on.
 *
 * <ol>
 *   <li>An outer class is of the same package.
 *   <li>The nested class has the outer class's name in front of its own, as every compiler makes it.
 *   <li>Else, as obfuscators leave it, a class file of the outer class lists the nested class.
 * </ol>
 */
final class OuterClaims {

    private final Collection<ClassFile> classFiles;
    private Optional<Map<String, Set<String>>> listed = Optional.empty();

    /** Knows the class files that may list what is nested in them. */
    OuterClaims(Collection<ClassFile> classFiles) {
        this.classFiles = classFiles;
    }

    private record Claim(String nested, String outer) {

        String lie() {
            return isOfOnePackage()
                    ? said() + ", which does not list it"
                    : said() + ", which is a class of another package";
        }

        private String said() {
            return "it says that " + nested + " is nested in " + outer;
        }

        boolean isOfOnePackage() {
            int dot = outer.lastIndexOf('.');
            return dot == nested.lastIndexOf('.') && nested.regionMatches(0, outer, 0, dot + 1);
        }

        /** An object of Scala has a {@code $} at its end already. */
        boolean showsInName() {
            int end = outer.length();
            return nested.length() > end
                    && nested.startsWith(outer)
                    && (nested.charAt(end) == '$' || outer.charAt(end - 1) == '$');
        }
    }

    /** Returns why a class file is not believed, or nothing where it is. */
    Optional<String> lieOf(ClassFile classFile) {
        return claims(classFile).filter(claim -> !isCredible(claim)).findFirst().map(Claim::lie);
    }

    private static Stream<Claim> claims(ClassFile classFile) {
        ClassNesting nesting = classFile.nesting();
        Stream<Claim> ofTable = nesting.innerClasses().stream()
                .flatMap(inner -> inner.outer().map(outer -> new Claim(inner.name(), outer)).stream());
        Stream<Claim> ofItself = Stream.of(nesting.enclosingClass(), nesting.nestHost())
                .flatMap(Optional::stream)
                .map(outer -> new Claim(classFile.name(), outer));
        return Stream.concat(ofTable, ofItself);
    }

    private boolean isCredible(Claim claim) {
        return claim.isOfOnePackage()
                && (claim.showsInName()
                        || listed().getOrDefault(claim.outer(), Set.of()).contains(claim.nested()));
    }

    /** Hardly any code base needs it, so it is made when it is asked for. */
    private Map<String, Set<String>> listed() {
        if (listed.isEmpty()) {
            Map<String, Set<String>> made = new HashMap<>();
            for (ClassFile classFile : classFiles) {
                List<InnerClass> entries = classFile.nesting().innerClasses();
                entries.forEach(entry -> made.computeIfAbsent(classFile.name(), unused -> new HashSet<>())
                        .add(entry.name()));
            }
            listed = Optional.of(made);
        }
        return listed.get();
    }
}
