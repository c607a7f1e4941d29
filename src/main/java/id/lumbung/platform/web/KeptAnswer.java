package id.lumbung.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;

/** Holds an answer back until it is sent. Its writers write bytes. */
final class KeptAnswer extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ServletOutputStream target = new Kept();

    KeptAnswer(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        return bytes.toByteArray();
    }

    void send() throws IOException {
        bytes.writeTo(getResponse().getOutputStream());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return target;
    }

    @Override
    public PrintWriter getWriter() {
        throw new IllegalStateException("Written as bytes");
    }

    @Override
    public void flushBuffer() {
        // not before it is sent
    }

    private final class Kept extends ServletOutputStream {
        @Override
        public void write(int octet) {
            bytes.write(octet);
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes.write(some, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answered on the thread of the request");
        }
    }
}
