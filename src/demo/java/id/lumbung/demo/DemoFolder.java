package id.lumbung.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where a demo keeps its data; one demo at a time works in it. */
record DemoFolder(Path folder, ClaimedFolder claim) implements AutoCloseable {
    private static final List<String> OURS = List.of("postgresql", "files", "portal.log", "keycloak.log");
    private static final long NEEDED_FIRST = 1_000_000_000;
    private static final long NEEDED_LATER = 200_000_000;

    /** @throws DemoFailure when another demo works there, or it cannot be written, or the disk is full */
    static DemoFolder open(Path folder, boolean reset) {
        var absolute = folder.toAbsolutePath().normalize();
        var opened = new DemoFolder(absolute, claim(absolute));
        try {
            ServerNote.beside(opened.keycloakLog()).endServer();
            if (reset) {
                opened.empty();
            }
            opened.requireRoom();
            return opened;
        } catch (IOException e) {
            opened.close();
            throw new DemoFailure("The folder " + absolute + " cannot be used: " + e, e);
        }
    }

    Path database() {
        return folder.resolve("postgresql");
    }

    Path files() {
        return folder.resolve("files");
    }

    Path portalLog() {
        return folder.resolve("portal.log");
    }

    Path keycloakLog() {
        return folder.resolve("keycloak.log");
    }

    @Override
    public void close() {
        claim.close();
    }

    private static ClaimedFolder claim(Path folder) {
        try {
            return ClaimedFolder.claim(folder);
        } catch (IllegalStateException e) {
            throw new DemoFailure(
                    "Another demo works in " + folder + ", or it cannot be written; choose another with --data-dir", e);
        }
    }

    /** Only what a demo put there: somebody may have named a folder that holds more. */
    private void empty() throws IOException {
        try (var database = ClaimedFolder.claim(database())) {
            database.stopOrphan();
        }
        for (var name : OURS) {
            var ours = folder.resolve(name);
            if (Files.exists(ours)) {
                try (var all = Files.walk(ours)) {
                    for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        }
    }

    private void requireRoom() throws IOException {
        long needed = Files.exists(database()) ? NEEDED_LATER : NEEDED_FIRST;
        long room = Files.getFileStore(folder).getUsableSpace();
        if (room < needed) {
            throw new DemoFailure("The disk of " + folder + " is full: " + room / 1_000_000 + " MB are left, "
                    + needed / 1_000_000 + " MB are needed");
        }
    }
}
