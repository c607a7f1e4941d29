package id.lumbung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A database folder that this process alone works on; the operating system gives the claim up when the process ends. */
record ClaimedFolder(Path folder, FileChannel claim) implements AutoCloseable {

    static ClaimedFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolveSibling(folder.getFileName() + ".lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new IllegalStateException("The database folder " + folder + " is in use by another process");
            }
            return new ClaimedFolder(folder, channel);
        } catch (IOException e) {
            throw new IllegalStateException("The database folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    /** A killed process leaves its server behind, or at least the server's note of its process id. */
    void stopOrphan() throws IOException {
        var note = folder.resolve("postmaster.pid");
        if (Files.exists(note)) {
            var pid = Long.parseLong(Files.readAllLines(note).getFirst().trim());
            ProcessHandle.of(pid).filter(this::isServer).ifPresent(it -> ServerNote.end(List.of(it)));
            Files.deleteIfExists(note);
        }
    }

    private boolean isServer(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(it -> it.contains(folder.toString()))
                .isPresent();
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
