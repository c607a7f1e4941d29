package id.lumbung.platform.web;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer while it is made: in memory, and a large one in a file that has no name any more, so that nothing is left
 * of it whatever happens.
 */
final class Spool extends OutputStream {
    static final int IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable FileChannel disk;

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (disk == null && memory.size() + length <= IN_MEMORY) {
            memory.write(bytes, offset, length);
            return;
        }
        if (disk == null) {
            disk = nameless();
            writeFully(disk, ByteBuffer.wrap(memory.toByteArray()));
            memory.reset();
        }
        writeFully(disk, ByteBuffer.wrap(bytes, offset, length));
    }

    /** Gives all of it, once. */
    void handOver(OutputStream target) throws IOException {
        try {
            memory.writeTo(target);
            if (disk != null) {
                disk.position(0);
                Channels.newInputStream(disk).transferTo(target);
            }
        } finally {
            discard();
        }
    }

    /** Lets go of it; {@code close} does not, because whoever makes an answer closes what it is written to. */
    void discard() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    private static FileChannel nameless() throws IOException {
        var file = Files.createTempFile("lumbung-answer", null);
        try {
            return FileChannel.open(file, READ, WRITE);
        } finally {
            Files.delete(file);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
