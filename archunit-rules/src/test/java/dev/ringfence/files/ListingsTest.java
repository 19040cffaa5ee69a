package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingsTest {

    @TempDir
    private Path folder;

    @Test
    void whoever_asks_again_is_told_what_was_there_at_first() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}");
        Listings listings = new Listings();
        FileTree first = listings.of(folder);
        Files.writeString(folder.resolve("B.java"), "class B {}");

        assertThat(listings.of(folder)).isSameAs(first);
        assertThat(first.files()).hasSize(1);
        assertThat(new Listings().of(folder).files()).hasSize(2);
    }

    @Test
    void a_listing_is_narrowed_without_another_walk() throws IOException {
        Files.writeString(folder.resolve("A.java"), "class A {}");
        Files.writeString(folder.resolve("notes.txt"), "none");

        FileTree sources = new Listings().of(folder).only(relative -> relative.endsWith(".java"));

        assertThat(sources.files()).extracting(FileTree.Entry::relative).containsExactly("A.java");
    }
}
