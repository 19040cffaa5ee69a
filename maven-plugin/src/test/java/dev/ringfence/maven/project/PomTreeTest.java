package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomTreeTest {

    @TempDir
    private Path temporary;

    private Path shop;

    @BeforeEach
    void realPath() throws IOException {
        shop = Files.createDirectory(temporary.toRealPath().resolve("shop"));
    }

    private Path pom(String path, String... modules) throws IOException {
        Path pom = shop.resolve(path).normalize();
        Files.createDirectories(pom.getParent());
        String named = String.join("</module><module>", modules);
        String list = modules.length == 0 ? "" : "<modules><module>" + named + "</module></modules>";
        return Files.writeString(pom, "<project>" + list + "</project>");
    }

    @Test
    void a_pom_leads_to_its_modules_and_theirs_each_once() throws IOException {
        Path top = pom("pom.xml", "orders", "billing", "orders");
        pom("orders/pom.xml", "core");
        pom("orders/core/pom.xml");
        pom("billing/pom.xml");

        assertThat(PomTree.folders(top))
                .containsExactly(shop, shop.resolve("orders"), shop.resolve("billing"), shop.resolve("orders/core"));
    }

    @Test
    void a_module_may_be_named_by_its_pom_and_lie_beside() throws IOException {
        Path top = pom("parent/pom.xml", "../orders", "../billing/other-pom.xml");
        pom("orders/pom.xml");
        pom("billing/other-pom.xml");

        assertThat(PomTree.folders(top))
                .containsExactly(shop.resolve("parent"), shop.resolve("orders"), shop.resolve("billing"));
    }

    @Test
    void modules_that_are_not_there_and_circles_end_it() throws IOException {
        Path top = pom("pom.xml", "orders", "gone");
        pom("orders/pom.xml", "..");

        assertThat(PomTree.folders(top)).containsExactly(shop, shop.resolve("orders"));
    }

    @Test
    void there_need_be_no_pom_at_all() {
        assertThat(PomTree.folders(shop.resolve("pom.xml"))).isEmpty();
    }
}
