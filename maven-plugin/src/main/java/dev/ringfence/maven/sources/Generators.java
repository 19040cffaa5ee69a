package dev.ringfence.maven.sources;

import static dev.ringfence.maven.sources.Parameter.folders;
import static dev.ringfence.maven.sources.Parameter.generated;
import static dev.ringfence.project.CodeKind.MAIN;
import static dev.ringfence.project.CodeKind.TESTS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists the plugins that write sources and add the folder. What they write lies below {@code generated-sources} unless
 * they are told otherwise, and there it is found without them.
 */
final class Generators {

    private Generators() {}

    static List<SourcePlugin> all() {
        return Stream.of(grammars(), schemas(), services(), records(), processors())
                .flatMap(List::stream)
                .toList();
    }

    /** The grammars lie in another folder, which holds no sources. */
    private static List<SourcePlugin> grammars() {
        String antlr = "org\\.antlr:antlr[34]-maven-plugin";
        Set<String> goals = Set.of("antlr", "antlr4");
        return List.of(
                SourcePlugin.of(antlr, MAIN, goals, folders("outputDirectory"))
                        .unless("generateTestSources", "antlr4.generateTestSources"),
                SourcePlugin.of(antlr, TESTS, goals, folders("outputDirectory"))
                        .where("generateTestSources", "antlr4.generateTestSources", false),
                SourcePlugin.of(
                        "[^:]+:(ph-)?javacc\\d*-maven-plugin",
                        MAIN,
                        Set.of("javacc", "jjtree-javacc", "jtb-javacc", "jjtree", "ph-javacc", "ph-jjtree"),
                        folders("outputDirectory")),
                SourcePlugin.of("[^:]+:jflex-maven-plugin", MAIN, Set.of("generate"), folders("outputDirectory")));
    }

    private static List<SourcePlugin> schemas() {
        String xjc = "org\\.jvnet\\.jaxb(2\\.maven2)?:(maven-)?jaxb\\d*-(maven-)?plugin";
        String mojo = "[^:]+:jaxb2-maven-plugin";
        String adds = "addCompileSourceRoot";
        return List.of(
                SourcePlugin.of(xjc, MAIN, Set.of("generate"), folders("generateDirectory"))
                        .where(adds, "maven.xjc2." + adds, true),
                SourcePlugin.of(xjc, TESTS, Set.of("generate"), folders("generateDirectory"))
                        .where("addTestCompileSourceRoot", "maven.xjc2.addTestCompileSourceRoot", false),
                SourcePlugin.of(xjc, TESTS, Set.of("generate-test"), folders("generateDirectory")),
                SourcePlugin.of(mojo, MAIN, Set.of("xjc"), folders("outputDirectory"))
                        .unless("skipXjc", "xjc.skip"),
                SourcePlugin.of(mojo, TESTS, Set.of("testXjc"), folders("outputDirectory"))
                        .unless("skipTestXjc", "xjc.test.skip"));
    }

    private static List<SourcePlugin> services() {
        String openApi = "[^:]+:(openapi-generator|swagger-codegen)-maven-plugin";
        String adds = "addCompileSourceRoot";
        Parameter output = generated("output", "sourceFolder", "src/main/java");
        return List.of(
                SourcePlugin.of(openApi, MAIN, Set.of("generate"), output)
                        .unless("skip", "codegen.skip")
                        .where(adds, "openapi.generator.maven.plugin." + adds, true),
                SourcePlugin.of(
                        "org\\.apache\\.cxf:cxf-(codegen|wadl2java|java2ws)-plugin",
                        MAIN,
                        Set.of("wsdl2java", "wadl2java"),
                        folders("sourceRoot")),
                SourcePlugin.of("[^:]+:jaxws-maven-plugin", MAIN, Set.of("wsimport"), folders("sourceDestDir")));
    }

    private static List<SourcePlugin> records() {
        String protobuf = "[^:]+:protobuf(-java)?-maven-plugin";
        String avro = "org\\.apache\\.avro:avro-maven-plugin";
        Set<String> ofAvro = Set.of("schema", "protocol", "idl", "idl-protocol");
        return List.of(
                SourcePlugin.of(
                                protobuf,
                                MAIN,
                                Set.of("compile", "compile-custom", "generate", "compile-javanano"),
                                folders("outputDirectory"))
                        .unless("skip", "protoc.skip"),
                SourcePlugin.of(
                                protobuf,
                                TESTS,
                                Set.of("test-compile", "test-compile-custom", "generate-test"),
                                folders("outputDirectory"))
                        .unless("skip", "protoc.skip"),
                SourcePlugin.of(avro, MAIN, ofAvro, folders("outputDirectory")),
                SourcePlugin.of(avro, TESTS, ofAvro, folders("testOutputDirectory")),
                SourcePlugin.of(
                        "org\\.jooq[^:]*:jooq-codegen-maven",
                        MAIN,
                        Set.of("generate"),
                        (configuration, names) -> folders("directory")
                                .foldersOf(configuration.part("generator").part("target"), names)));
    }

    private static List<SourcePlugin> processors() {
        return List.of(
                SourcePlugin.of(
                        "com\\.mysema\\.maven:(maven-)?apt-(maven-)?plugin",
                        MAIN,
                        Set.of("process"),
                        folders("outputDirectory")),
                SourcePlugin.of(
                        "com\\.mysema\\.maven:(maven-)?apt-(maven-)?plugin",
                        TESTS,
                        Set.of("test-process"),
                        folders("testOutputDirectory")),
                SourcePlugin.of(
                        "org\\.bsc\\.maven:maven-processor-plugin",
                        MAIN,
                        Set.of("process"),
                        folders("outputDirectory")),
                SourcePlugin.of(
                        "org\\.bsc\\.maven:maven-processor-plugin",
                        TESTS,
                        Set.of("process-test"),
                        folders("outputDirectory")));
    }
}
