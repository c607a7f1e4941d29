package id.lumbung.ui;

import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.platform.security.Actor;
import id.lumbung.shared.NumberRange;
import id.lumbung.shared.Refusal;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private Form form;
    private TextField name;
    private DecimalField number;
    private DayField day;
    private final AtomicInteger saved = new AtomicInteger();

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(KOTA_MOJOKERTO);
    }

    @BeforeEach
    void a_form_of_three_inputs() {
        form = new Form("li-settings-row");
        name = form.needed("name", new TextField("Nama"));
        number = form.input("number", new DecimalField("Angka", NumberRange.index()));
        day = form.needed("day", new DayField("Hari"));
        form.add(name, number, day);
        UI.getCurrent().add(form);
    }

    @Test
    void nothing_is_saved_while_something_is_missing_or_not_understood_and_each_input_says_which() {
        test(name).setValue("  ");
        typed("1.2.3,4");

        assertThat(form.submit(saved::incrementAndGet)).isFalse();

        assertThat(saved).hasValue(0);
        assertThat(name.getErrorMessage()).isEqualTo("Nama belum diisi.");
        assertThat(number.getErrorMessage()).isEqualTo("Tulis angka seperti 84,46.");
        assertThat(day.getErrorMessage()).isEqualTo("Hari belum diisi.");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void what_has_to_be_chosen_says_so_in_its_name_because_its_button_may_not_be_called_required() {
        var choice = new Choice<String>();
        choice.setLabel("Pilihan");
        form.add(form.needed("choice", choice));

        assertThat(choice.getAriaLabel()).hasValue("Pilihan, wajib diisi");
        assertThat(choice.hasClassName("li-needed")).isTrue();
        assertThat(choice.isRequiredIndicatorVisible()).isFalse();
    }

    @Test
    void what_is_refused_is_said_at_the_input_it_is_about_and_otherwise_above_them() {
        fill();
        assertThat(form.submit(() -> {
                    throw new Refusal("identity.member.refusal.noRole").at("name");
                }))
                .isFalse();
        assertThat(name.getErrorMessage()).isEqualTo("Pilih paling sedikit satu peran.");
        assertThat(form.getElement().getTextRecursively()).doesNotContain("Pilih paling sedikit satu peran.");

        assertThat(form.submit(() -> {
                    throw new Refusal("identity.member.refusal.noRole").at("something that is not here");
                }))
                .isFalse();
        assertThat(name.isInvalid()).as("no longer").isFalse();
        assertThat(form.getElement().getTextRecursively()).contains("Pilih paling sedikit satu peran.");

        assertThat(form.submit(saved::incrementAndGet)).isTrue();
        assertThat(find(Alert.class).all()).as("seen").isEmpty();
    }

    @Test
    void it_is_unsaved_from_the_first_change_until_it_is_saved_or_as_before() {
        assertThat(form.isUnsaved()).isFalse();
        typed("bukan angka");
        assertThat(form.isUnsaved()).as("though the value is as it was").isTrue();
        typed("");
        assertThat(form.isUnsaved()).isFalse();
        fill();
        assertThat(form.isUnsaved()).isTrue();
        form.submit(saved::incrementAndGet);
        assertThat(form.isUnsaved()).isFalse();
    }

    @Test
    void a_question_loses_nothing_and_asks_only_for_what_it_shows() {
        var question = Form.ofQuestion("li-find-fields");
        var shown = question.needed("shown", new TextField("Yang tampak"));
        var hidden = question.needed("hidden", new TextField("Yang lain"));
        hidden.setVisible(false);
        question.add(shown, hidden);
        UI.getCurrent().add(question);
        test(shown).setValue("x");

        assertThat(question.submit(saved::incrementAndGet)).isTrue();
        assertThat(question.isUnsaved()).isFalse();
    }

    private void fill() {
        test(name).setValue("Sri");
        test(day).setValue(LocalDate.of(2026, 8, 23));
    }

    private void typed(String text) {
        test(find(TextField.class, number).single()).setValue(text);
    }
}
