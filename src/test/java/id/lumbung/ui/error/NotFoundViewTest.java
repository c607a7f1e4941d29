package id.lumbung.ui.error;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.UI;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.MainLayout;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.LoggerFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotFoundViewTest extends ViewTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private static final Pattern REFERENCE = Pattern.compile("Nomor rujukan ([0-9A-Z]{8})");

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        ROOT.detachAppender(log);
    }

    @Test
    void an_address_without_a_page_says_so_inside_the_shell_with_a_reference_into_the_log() {
        UI.getCurrent().navigate("no-such-page");

        assertThat(find(MainLayout.class).all()).hasSize(1);
        var words = find(NotFoundView.class).single().getElement().getTextRecursively();
        assertThat(words).contains("Halaman tidak ditemukan");
        var reference = REFERENCE.matcher(words);
        assertThat(reference.find()).isTrue();
        assertThat(log.list)
                .anyMatch(it -> it.getFormattedMessage().contains("no-such-page")
                        && it.getFormattedMessage().contains(reference.group(1)));
    }

    @Test
    void an_address_without_a_page_is_no_error_of_ours() {
        UI.getCurrent().navigate("no-such-page/either");

        assertThat(find(NotFoundView.class).all()).hasSize(1);
        assertThat(log.list).noneMatch(it -> it.getLevel().isGreaterOrEqual(Level.WARN));
    }
}
