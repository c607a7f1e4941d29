package id.lumbung.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;

/** What the filter does with a request, at the right moment. */
interface Step {
    void run() throws IOException, ServletException;
}
