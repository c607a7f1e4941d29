package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import id.lumbung.platform.security.Actor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConfirmTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final List<String> done = new ArrayList<>();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.may(KOTA_MOJOKERTO);
    }

    @Test
    void a_click_that_comes_twice_asks_once() {
        asks();
        asks();

        assertThat(find(Confirm.class).all()).hasSize(1);
    }

    @Test
    void an_answer_that_comes_twice_acts_once() {
        asks();
        var question = find(Confirm.class).single();

        ComponentUtil.fireEvent(question, new ConfirmEvent(question, true));
        ComponentUtil.fireEvent(question, new ConfirmEvent(question, true));

        assertThat(done).containsExactly("yes");
    }

    @Test
    void after_an_answer_it_can_be_asked_again() {
        asks();
        test(find(Confirm.class).single()).cancel();
        asks();
        test(find(Confirm.class).single()).confirm();

        assertThat(done).containsExactly("no", "yes");
    }

    private void asks() {
        Confirm.ofLoss("Hapus?", "Tidak dapat dikembalikan.", "Hapus", () -> done.add("yes"))
                .orElse(() -> done.add("no"))
                .open();
    }
}
