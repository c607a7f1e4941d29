package id.lumbung.support;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.slf4j.LoggerFactory;

/** What is logged by anybody while it is open. */
public final class LogLines implements AutoCloseable {
    private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            events.add(event);
            lines.add(layout.apply(event));
        }
    };

    private final Function<ILoggingEvent, String> layout;

    private LogLines(Function<ILoggingEvent, String> layout) {
        this.layout = layout;
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    public static LogLines listen() {
        return listen(ILoggingEvent::getFormattedMessage);
    }

    /** Keeps each line as it is written, by the thread that logs. */
    public static LogLines listen(Function<ILoggingEvent, String> layout) {
        return new LogLines(layout);
    }

    public List<String> lines() {
        return lines;
    }

    public List<ILoggingEvent> events() {
        return events;
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        appender.stop();
    }
}
