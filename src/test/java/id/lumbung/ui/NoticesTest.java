package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticesTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @BeforeEach
    void something_failed() {
        Notices.failed("Langkah ini sudah ada.");
        roundTrip();
    }

    @Test
    void a_failure_stays_until_it_is_closed() {
        assertThat(shown()).singleElement().satisfies(it -> assertThat(it.getDuration())
                .isZero());
    }

    @Test
    void it_leaves_when_something_else_is_done() {
        var act = new ActButton("Simpan", () -> {});
        UI.getCurrent().add(act);

        test(act).click();

        assertThat(shown()).isEmpty();
    }

    @Test
    void it_gives_way_to_what_is_said_next() {
        Notices.done("Tersimpan");

        assertThat(shown()).singleElement().satisfies(it -> assertThat(it.getDuration())
                .isPositive());
    }

    @Test
    void it_leaves_with_its_page() {
        opens("settings");

        assertThat(shown()).isEmpty();
    }

    private List<Notification> shown() {
        return find(Notification.class).all();
    }
}
