package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestDatabase;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActButtonTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final AtomicInteger acts = new AtomicInteger();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(TestDatabase.KOTA_MOJOKERTO);
    }

    @Test
    void it_is_off_while_it_acts_and_on_again_after() {
        var off = new AtomicInteger();
        var button = new ActButton[1];
        button[0] = new ActButton("Simpan", () -> off.set(button[0].isEnabled() ? 1 : 2));
        UI.getCurrent().add(button[0]);

        button[0].click();

        assertThat(button[0].isDisableOnClick()).isTrue();
        assertThat(off).hasValue(2);
        assertThat(button[0].isEnabled()).isTrue();
    }

    @Test
    void it_is_on_again_after_a_fault() {
        var button = new ActButton("Simpan", () -> {
            throw new IllegalStateException("broken");
        });
        UI.getCurrent().add(button);

        assertThatThrownBy(button::click).hasMessageContaining("broken");

        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void it_stays_off_when_the_act_says_so() {
        var button = new ActButton[1];
        button[0] = new ActButton("Simpan", () -> {
            acts.incrementAndGet();
            button[0].setEnabled(false);
        });
        UI.getCurrent().add(button[0]);

        button[0].click();
        button[0].click();

        assertThat(acts).hasValue(1);
        assertThat(button[0].isEnabled()).isFalse();
    }
}
