package dev.ringfence.exposed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method overrides one of a model where javac takes {@code @Override} at it. */
class OverridesTest {

    private static final String MODEL = """
            package shop.conn;
            import java.util.List;
            public abstract class Model<T> {
                private void hidden(String a) {}
                static void fixed(String a) {}
                void inPackage(String a) {}
                protected void below(String a) {}
                public void on(String a, int b) {}
                public void take(T a, long b) {}
                public void many(T[] a) {}
                public void deep(T[][] a) {}
                public void list(List<T> a) {}
                public <X extends T> void free(X a) {}
                public <X extends Comparable<X>> void bound(X a) {}
                public class Inner {}
                public void inner(Inner a) {}
            }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    shop.own  | void hidden(String a) {}
                    shop.conn | void hidden(String a) {}
                    shop.own  | void inPackage(String a) {}
                    shop.conn | void inPackage(String a) {}
                    shop.conn | void inPackage(Object a) {}
                    shop.own  | protected void below(String a) {}
                    shop.own  | protected void below(Object a) {}
                    shop.own  | public void on(String a, int b) {}
                    shop.own  | public void on(String a, long b) {}
                    shop.own  | public void on(int a, String b) {}
                    shop.own  | public void on(String a) {}
                    shop.own  | public void on(String[] a, int b) {}
                    shop.own  | public static void on(String a) {}
                    shop.own  | public void take(Integer a, long b) {}
                    shop.own  | public void take(Integer a, int b) {}
                    shop.own  | public void many(Integer[] a) {}
                    shop.own  | public void many(Integer a) {}
                    shop.own  | public void many(int[] a) {}
                    shop.own  | public void deep(Integer[][] a) {}
                    shop.own  | public void deep(int[][] a) {}
                    shop.own  | public void list(java.util.List<Integer> a) {}
                    shop.own  | public void list(java.util.Set<Integer> a) {}
                    shop.own  | public <Y extends Integer> void free(Y a) {}
                    shop.own  | public <Y extends Comparable<Y>> void bound(Y a) {}
                    shop.own  | public void inner(Model<Integer>.Inner a) {}
                    shop.own  | public void other(String a) {}
                    """)
    void a_method_overrides_where_javac_says_so(String inPackage, String method) throws IOException {
        World world = World.in(folder)
                .source("shop/conn/Model.java", MODEL)
                .source(path(inPackage), own(inPackage, method))
                .compile();
        ShapesOfProject shapes = new ShapesOfProject(CodeOnDisk.of(world.code()));
        ClassFile file = shapes.named(inPackage + ".Own").get(0);
        Member own = shapes.of(file).methods().stream()
                .filter(Member::isWritten)
                .findFirst()
                .orElseThrow();

        boolean isOverride = new Overrides(shapes, "shop.conn.Model"::equals)
                .in(shapes.of(file), Optional.empty())
                .test(own);

        assertThat(isOverride).isEqualTo(javacTakes(inPackage, "@Override " + method));
    }

    private static String path(String inPackage) {
        return inPackage.replace('.', '/') + "/Own.java";
    }

    private static String own(String inPackage, String method) {
        return "package " + inPackage + "; import shop.conn.Model; public class Own extends Model<Integer> { " + method
                + " }";
    }

    private boolean javacTakes(String inPackage, String method) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("javac/" + inPackage));
        Path source = Files.writeString(sources.resolve("Own.java"), own(inPackage, method));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            return javac.getTask(
                            null,
                            manager,
                            told -> {},
                            List.of("-proc:none", "-cp", folder + "/target/classes", "-d", sources.toString()),
                            null,
                            manager.getJavaFileObjects(source))
                    .call();
        }
    }
}
