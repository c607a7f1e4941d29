package id.lumbung.platform.vaadin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.lumbung.platform.web.SecurityHeaders;
import jakarta.inject.Singleton;

/** Marks the scripts and styles inside a page as ours, with the nonce that its Content-Security-Policy names. */
@Singleton
class PageNonce implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageNonce::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE) instanceof String nonce) {
            page.getDocument().select("script, style").attr("nonce", nonce);
        }
    }
}
