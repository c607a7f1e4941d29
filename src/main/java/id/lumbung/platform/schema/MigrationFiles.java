package id.lumbung.platform.schema;

import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The migrations of one folder of our resources, by file name. */
record MigrationFiles(SortedMap<String, byte[]> byName) {

    static MigrationFiles in(String folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            var root = Objects.requireNonNull(MigrationFiles.class.getResource("/" + folder), folder)
                    .toURI();
            var below =
                    root.getScheme().equals("jar") ? folder : ""; // from the root of a jar, but from the folder itself
            IOUtils.eachFile(root, below, it -> files.put(it.getFileName().toString(), content(it)));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(folder, e);
        }
        if (files.isEmpty()) {
            throw new IllegalStateException("There are no migrations in " + folder);
        }
        return new MigrationFiles(files);
    }

    /** Changes when any migration does, and when one is added. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            byName.forEach((name, content) -> {
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
