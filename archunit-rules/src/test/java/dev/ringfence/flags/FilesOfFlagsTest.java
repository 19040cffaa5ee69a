package dev.ringfence.flags;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.FileTree;
import dev.ringfence.project.Surroundings;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files have a flag whatever wrote them and wherever they lie below the map; what cannot be read is told, and once. */
class FilesOfFlagsTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders]}
            seams:
              cutover:
                old: orders
                new: com.vendor
                flags: [{key: use-new, in: ["deploy/**"]}]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP).on("2027-07-01").type("shop.orders.Order");
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private List<String> places() {
        return Shown.places(world.judge().findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void a_flag_is_found_in_whatever_charset_and_between_whatever_line_ends(String charset) throws IOException {
        write(
                "deploy/my files/a b.yaml",
                "one: 1\r\nname: use-new\rlast: use-new\n".getBytes(Charset.forName(charset)));

        assertThat(places()).containsExactly("flag:use-new at deploy/my files/a b.yaml:2 deploy/my files/a b.yaml:3");
    }

    @Test
    void a_mark_of_the_charset_is_no_part_of_a_word() throws IOException {
        write("deploy/a", "\ufeffuse-new".getBytes(StandardCharsets.UTF_8));
        write("deploy/b", "\ufeffuse-new".getBytes(StandardCharsets.UTF_16LE));

        assertThat(places()).containsExactly("flag:use-new at deploy/a:1 deploy/b:1");
    }

    @Test
    void what_is_no_text_may_have_a_flag_too() throws IOException {
        write("deploy/archive.bin", "\0\1\2use-new\0\0\0\377".getBytes(StandardCharsets.ISO_8859_1));
        write("deploy/other.bin", "\0\1\2use-newer\0\0\0\377".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(places()).containsExactly("flag:use-new at deploy/archive.bin:1");
    }

    @Test
    void links_that_lead_back_lead_nowhere_and_everything_else_is_found() throws IOException {
        write("deploy/kong.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("deploy/loop"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("deploy/up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("deploy/self.yaml"), Path.of("self.yaml"));
        Files.createSymbolicLink(folder.resolve("deploy/gone.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(folder.resolve("deploy/same.yaml"), Path.of("kong.yaml"));

        assertThat(world.found())
                .containsExactly(
                        "new expired-seam flag:use-new",
                        "problem deploy/gone.yaml:0 this file is named beside a flag, and leads nowhere: a link whose"
                                + " target is gone, or one that leads back to itself",
                        "problem deploy/self.yaml:0 this file is named beside a flag, and leads nowhere: a link whose"
                                + " target is gone, or one that leads back to itself");
        assertThat(places()).containsExactly("flag:use-new at deploy/kong.yaml:1");
    }

    @Test
    void a_file_is_listed_once_and_under_its_own_name_whatever_links_lead_to_it() throws IOException {
        write("deploy/z/kong.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        write("elsewhere/routes.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("deploy/a.yaml"), Path.of("z/kong.yaml"));
        Files.createSymbolicLink(folder.resolve("deploy/b"), Path.of("z"));
        Files.createSymbolicLink(folder.resolve("deploy/c.yaml"), Path.of("../elsewhere/routes.yaml"));
        Files.createSymbolicLink(folder.resolve("deploy/d.yaml"), Path.of("../elsewhere/routes.yaml"));

        assertThat(places()).containsExactly("flag:use-new at deploy/c.yaml:1 deploy/z/kong.yaml:1");
    }

    @Test
    void a_file_that_nobody_could_read_whole_is_told() throws IOException {
        write("deploy/large.yaml", new byte[0]);
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("deploy/large.yaml").toFile(), "rw")) {
            large.setLength((64L << 20) + 1);
        }

        assertThat(world.found())
                .containsExactly("problem deploy/large.yaml:0 this file is named beside a flag, and is larger than"
                        + " 64 MiB, and no more is read");
    }

    @Test
    void a_folder_that_may_not_be_looked_into_is_told() {
        FileTree tree = new FileTree(
                List.of(), List.of(new FileTree.Failure(folder.resolve("deploy"), FileTree.ACCESS_DENIED)));
        List<FlagDoubt> doubts = new ArrayList<>();

        FilesOfFlags files = new FilesOfFlags(folder, tree, List.of());
        assertThat(files.isAny()).isTrue();
        assertThat(files.read(world.code(), doubts)).isEmpty();
        assertThat(doubts)
                .singleElement()
                .hasToString("FlagDoubt[place=deploy, message=files are looked for here beside a flag, and it may not"
                        + " be read: access denied, remedy=Mend it, or take it out of `in` under `flags`.]");
    }

    @Test
    void files_of_the_maps_folder_that_lie_in_no_project_are_those_of_the_one_project_that_looks_there()
            throws IOException {
        World inner = World.in(folder.resolve("backend"))
                .map(MAP.replace("deploy/**", "**/*.yaml"))
                .mapIn(folder)
                .on("2027-07-01")
                .type("shop.orders.Order")
                .file("pom.xml", "<project/>")
                .file("deploy/own.yaml", "use-new\n");
        write("deploy/kong.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        write("node_modules/a.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        write("other/pom.xml", "<project/>".getBytes(StandardCharsets.UTF_8));
        write("other/deploy/kong.yaml", "use-new".getBytes(StandardCharsets.UTF_8));
        Surroundings alone = new Surroundings(folder.resolve("backend"), Optional.empty(), List.of());

        assertThat(Shown.places(inner.judgeAmong(alone).findings()))
                .containsExactly("flag:use-new at backend/deploy/own.yaml:1");
        assertThat(Shown.places(
                        inner.judgeAmong(alone.alsoIn(Optional.of(folder))).findings()))
                .containsExactly("flag:use-new at backend/deploy/own.yaml:1 deploy/kong.yaml:1");
    }
}
