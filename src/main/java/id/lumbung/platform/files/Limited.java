package id.lumbung.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that breaks with a {@link TooLarge} behind the last byte that is allowed. */
public final class Limited extends FilterInputStream {
    private final long most;
    private long passed;

    public Limited(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    /** More bytes came than may. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        var read = super.read();
        pass(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        pass(Math.max(read, 0));
        return read;
    }

    private void pass(int count) throws TooLarge {
        passed += count;
        if (passed > most) {
            throw new TooLarge();
        }
    }
}
