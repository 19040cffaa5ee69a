package dev.ringfence.scan.text;

import dev.ringfence.map.TypeName;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the top-level types of a source by what its text declares, wherever the source lies.
 *
 * <p>Of Kotlin, Groovy and Scala every type counts that stands in no brackets; of Scala, which may have packages in
 * brackets, every type. Functions of a Kotlin file lie in the class that its compiler makes for them.
 */
public final class DeclaredNames {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String WORD = "(`[^`\\n]++`|[\\p{javaJavaIdentifierPart}]++)";
    private static final String BEGIN = "(?<![\\p{javaJavaIdentifierPart}.:])";

    private static final Pattern TYPE = Pattern.compile(
            BEGIN + "(?:class|interface|object|trait|enum)\\s++(?!(?:class|interface|object)\\s)" + WORD);
    private static final Pattern FUNCTION = Pattern.compile(BEGIN + "(?:fun(?!\\s++interface\\s)|va[lr])\\s");
    private static final Pattern JVM_NAME =
            Pattern.compile("@file *: *(?:\\[ *)?(?:kotlin\\.jvm\\.)?JvmName *\\( *(?:name *= *)?\"([^\"$]++)\"");

    private DeclaredNames() {}

    /**
     * Returns the types.
     *
     * @param fileName the name of the source, which says what language it is in; other files declare none
     */
    public static Set<TypeName> of(String fileName, String source) {
        Set<TypeName> names = new TreeSet<>();
        String text = source.startsWith(BYTE_ORDER_MARK) ? source.substring(1) : source;
        Language.ofFile(fileName).ifPresent(language -> {
            String name = fileName.substring(0, fileName.lastIndexOf('.'));
            if (language == Language.JAVA) {
                addJava(name, text, names);
            } else {
                addOthers(name, text, language, names);
            }
        });
        return names;
    }

    /** A compact source has one type, which bears the name of the file. */
    private static void addJava(String name, String text, Set<TypeName> names) {
        SourceOutline outline = JavaOutline.of(JavaCode.of(text));
        outline.types().forEach(type -> names.add(TypeName.in(outline.packageName(), type)));
        if (outline.types().isEmpty()) {
            names.add(TypeName.in(outline.packageName(), name));
        }
    }

    private static void addOthers(String name, String text, Language language, Set<TypeName> names) {
        String packageName = ImportLines.of(text, language).packageName();
        String all = OtherCode.of(text, language);
        String code = language == Language.SCALA ? all : ImportLines.outsideOfBrackets(all);
        Matcher types = TYPE.matcher(code);
        while (types.find()) {
            names.add(TypeName.in(packageName, types.group(1).replace("`", "")));
        }
        if (language == Language.KOTLIN && FUNCTION.matcher(code).find()) {
            Matcher given = JVM_NAME.matcher(text);
            names.add(TypeName.in(packageName, given.find() ? given.group(1) : facade(name)));
        }
        if (names.isEmpty()) {
            names.add(TypeName.in(packageName, name));
        }
    }

    private static String facade(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Kt";
    }
}
