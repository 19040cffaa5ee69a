package dev.ringfence.benchmarks.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads all files and takes their digests: no check that reads each file can take less. */
public final class ReadAndHash {

    private ReadAndHash() {}

    /** Reads the folders that are named. */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long files = 0;
        for (String folder : arguments) {
            for (Path file : Tree.files(Path.of(folder))) {
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                files++;
            }
        }
        System.out.println(files + " files, " + HexFormat.of().formatHex(digest.digest()));
    }
}
