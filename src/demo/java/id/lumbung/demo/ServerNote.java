package id.lumbung.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which processes a server of ours is, written down beside its log, so that the next start finds and ends what a killed
 * one left running. A process is known by its number and its start, because numbers are given out again.
 */
record ServerNote(Path file) {
    private static final Pattern LINE = Pattern.compile("(?<pid>\\d{1,18}) (?<start>\\S+)");
    private static final int PATIENCE = 10;

    static ServerNote beside(Path log) {
        return new ServerNote(log.resolveSibling(log.getFileName() + ".processes"));
    }

    /** Notes a process and all below it. */
    void write(ProcessHandle server) throws IOException {
        Files.write(file, tree(server).map(ServerNote::line).toList());
    }

    /** Ends every noted process that is still the same one, with all below it, and forgets the note. */
    void endServer() throws IOException {
        if (Files.exists(file)) {
            end(Files.readAllLines(file).stream()
                    .flatMap(it -> noted(it).stream())
                    .flatMap(ServerNote::tree)
                    .distinct()
                    .toList());
            forget();
        }
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Asks processes to end, and makes those that do not. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        for (var process : processes) {
            if (!ended(process)) {
                process.destroyForcibly();
                ended(process);
            }
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A process and all below it. */
    static Stream<ProcessHandle> tree(ProcessHandle server) {
        return Stream.concat(Stream.of(server), server.descendants());
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + start(process);
    }

    private static Optional<ProcessHandle> noted(String line) {
        var parts = LINE.matcher(line);
        return parts.matches()
                ? ProcessHandle.of(Long.parseLong(parts.group("pid")))
                        .filter(it -> Objects.equals(start(it), parts.group("start")))
                : Optional.empty();
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
