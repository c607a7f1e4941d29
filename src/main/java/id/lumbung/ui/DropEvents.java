package id.lumbung.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.upload.Upload;

/** What the browser tells of files, beside those it sends; public because Vaadin makes the events. */
public final class DropEvents {
    private DropEvents() {}

    @DomEvent("drop")
    public static final class Dropped extends ComponentEvent<Upload> {
        private static final long serialVersionUID = 1L;

        public Dropped(Upload source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    @DomEvent("upload-retry")
    public static final class Retried extends ComponentEvent<Upload> {
        private static final long serialVersionUID = 1L;

        public Retried(Upload source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The browser did not even try. */
    @DomEvent("file-reject")
    public static final class Rejected extends ComponentEvent<Upload> {
        private static final long serialVersionUID = 1L;

        final String name;
        final long size;

        public Rejected(
                Upload source,
                boolean fromClient,
                @EventData("event.detail.file.name") String name,
                @EventData("event.detail.file.size") double size) {
            super(source, fromClient);
            this.name = name;
            this.size = (long) size;
        }
    }

    /** The browser tried in vain; status 0 is no answer at all. */
    @DomEvent("upload-error")
    public static final class Failed extends ComponentEvent<Upload> {
        private static final long serialVersionUID = 1L;

        final String name;
        final int status;

        public Failed(
                Upload source,
                boolean fromClient,
                @EventData("event.detail.file.name") String name,
                @EventData("event.detail.xhr.status") int status) {
            super(source, fromClient);
            this.name = name;
            this.status = status;
        }
    }
}
