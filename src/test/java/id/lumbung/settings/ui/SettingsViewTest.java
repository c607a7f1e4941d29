package id.lumbung.settings.ui;

import static id.lumbung.platform.security.Permission.DASHBOARD_READ;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.assessment.Period;
import id.lumbung.assessment.PeriodDays;
import id.lumbung.assessment.Periods;
import id.lumbung.assessment.ui.NoPeriod;
import id.lumbung.identity.Member;
import id.lumbung.identity.MemberEntry;
import id.lumbung.identity.MemberSettings;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Agency;
import id.lumbung.instrument.core.InstrumentVersion;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.DecimalField;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.Notices;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingsViewTest extends ViewTest {
    private static final Iterator<String> CODES =
            IntStream.rangeClosed(1, 29).mapToObj("33.%02d"::formatted).iterator();

    private static final List<String> PAGES = List.of("", "levers", "government-indicators");

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final TenantKey government;

    /** Each test has a government that was just taken on. */
    SettingsViewTest() throws SQLException {
        government = PORTAL.provision(CODES.next());
    }

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayEverything(government);
    }

    @Test
    void the_first_period_is_opened_from_the_empty_page() {
        navigate("settings", SettingsView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);

        opens(2026, LocalDate.of(2026, 8, 23));

        assertThat(periods()).extracting(Period::year).containsExactly(2026);
        assertThat(periods()).extracting(Period::instrumentVersion).containsExactly("2026");
        assertThat(find(EmptyState.class).all()).isEmpty();
        assertThat(words()).contains("Instrumen IID 2026", "Terbuka");
        assertThat(find(DatePicker.class).all()).as("its days").hasSize(3);
        assertThat(find(DecimalField.class).all()).as("the targets").isNotEmpty();
    }

    @Test
    void the_version_is_that_of_the_year_else_the_newest() {
        navigate("settings", SettingsView.class);
        click("Buka periode");

        assertThat(proposedFor(2024)).isEqualTo("2024");
        assertThat(proposedFor(2031)).isEqualTo("2027");
    }

    @Test
    void what_is_wrong_with_a_new_period_is_said_where_it_is_asked_for() {
        navigate("settings", SettingsView.class);

        opens(2026, LocalDate.of(2026, 12, 1));

        assertThat(find(DatePicker.class, find(PeriodDialog.class).single()).all())
                .extracting(DatePicker::isInvalid)
                .containsExactly(false, false, true);
        assertThat(find(DatePicker.class, find(PeriodDialog.class).single())
                        .all()
                        .getLast()
                        .getErrorMessage())
                .contains("Urutan tanggal: mulai, penutupan daerah, penutupan nasional.");
        assertThat(find(Notification.class).all()).isEmpty();
        assertThat(periods()).isEmpty();
    }

    @Test
    void days_that_are_moved_are_shown_everywhere() {
        navigate("settings", SettingsView.class);
        opens(2026, LocalDate.of(2026, 8, 23));

        test(find(DatePicker.class).all().get(1)).setValue(LocalDate.of(2026, 8, 25));
        test(find(Button.class).withText("Simpan").all().getFirst()).click();

        assertThat(periods().getFirst().closesOn()).isEqualTo("2026-08-25");
        assertThat(words()).contains("22 Juni 2026 sampai 25 Agustus 2026");
    }

    @Test
    void a_period_is_closed_and_opened_again_after_a_word() {
        navigate("settings", SettingsView.class);
        opens(2026, LocalDate.of(2026, 8, 23));
        assertThat(find(Button.class).withText("Buka periode").all()).isEmpty();

        click("Tutup periode");
        assertThat(periods().getFirst().open()).isTrue();
        test(find(Confirm.class).single()).confirm();
        assertThat(periods().getFirst().open()).isFalse();

        click("Buka kembali");
        test(find(Confirm.class).single()).confirm();
        assertThat(periods().getFirst().open()).isTrue();
    }

    @Test
    void pages_that_need_a_period_lead_whoever_may_to_where_one_is_opened() {
        for (var page : PAGES) {
            UI.getCurrent().navigate(page);
            assertThat(find(NoPeriod.class).all()).as(page).hasSize(1);
            click("Buka periode");
            assertThat(getCurrentView()).as(page).isInstanceOf(SettingsView.class);
        }
        CurrentActor.run(
                Actors.may(government, DASHBOARD_READ, INNOVATION_READ),
                () -> PAGES.forEach(page -> {
                    UI.getCurrent().navigate(page);
                    assertThat(find(NoPeriod.class).all()).as(page).hasSize(1);
                    assertThat(find(Button.class).withText("Buka periode").all())
                            .as(page)
                            .isEmpty();
                }));
    }

    @Test
    void somebody_is_named_with_a_role_and_a_change_that_is_refused_says_why() {
        navigate("settings", SettingsView.class);

        click("Tambah anggota");
        var naming = find(MemberDialog.class).single();
        test(find(EmailField.class, naming).single()).setValue("sri@dinkes.go.id");
        test(find(TextField.class, naming).all().getFirst()).setValue("Sri Wahyuni");
        test(find(TextField.class, naming).all().getLast()).setValue("Analis");
        tick(naming, "Administrator");
        test(find(Button.class, naming).withText("Simpan").single()).click();
        assertThat(members()).containsExactly("Sri Wahyuni ADMIN");

        click("Ubah");
        var changing = find(MemberDialog.class).single();
        tick(changing, "Verifikator");
        test(find(Button.class, changing).withText("Simpan").single()).click();
        assertThat(find(RoleChoice.class, changing).single().getErrorMessage())
                .as("nobody who administers has signed in to this new government")
                .contains("paling sedikit satu administrator yang aktif dan pernah masuk");
    }

    @Test
    void each_input_says_itself_what_is_wrong_and_nothing_else_does() {
        PORTAL.bean(Agencies.class).add("Dinas Kesehatan", "Dinkes");
        navigate("settings", SettingsView.class);
        opens(2026, LocalDate.of(2026, 8, 23));
        find(Notification.class).single().close();

        click("Tambah anggota");
        save(find(MemberDialog.class).single());
        assertThat(complaints())
                .containsExactly("Alamat surel belum diisi.", "Nama belum diisi.", "Peran belum diisi.");
        test(find(EmailField.class).single()).setValue("bukan surel");
        save(find(MemberDialog.class).single());
        assertThat(complaints())
                .as("all at once")
                .containsExactly(
                        "Isi alamat surel lengkap, misalnya nama@daerah.go.id.",
                        "Nama belum diisi.",
                        "Peran belum diisi.");
        test(find(EmailField.class).single()).setValue("bukan lagi");
        test(find(TextField.class, find(MemberDialog.class).single()).all().get(0))
                .setValue("Sri");
        tick(find(MemberDialog.class).single(), "Verifikator");
        assertThat(complaints())
                .as("what was mended is not complained about any more")
                .isEmpty();
        save(find(MemberDialog.class).single());
        assertThat(complaints()).containsExactly("Isi alamat surel lengkap, misalnya nama@daerah.go.id.");
        find(MemberDialog.class).single().close();

        click("Tambah perangkat daerah");
        var naming = find(AgencyDialog.class).single();
        test(find(TextField.class, naming).all().getFirst()).setValue("dinas  KESEHATAN");
        test(find(TextField.class, naming).all().getLast()).setValue("D\u0007");
        save(naming);
        assertThat(complaints()).singleElement().asString().contains("U+0007");
        test(find(TextField.class, naming).all().getFirst()).setValue("dinas KESEHATAN");
        test(find(TextField.class, naming).all().getLast()).setValue("D");
        save(naming);
        assertThat(complaints()).containsExactly("Perangkat daerah “Dinas Kesehatan” sudah ada. Pakai nama lain.");
        find(AgencyDialog.class).single().close();

        var yellow = number("Batas kuning");
        test(yellow).setValue("110");
        savesBeside("Batas kuning");
        assertThat(complaints()).containsExactly("Batas kuning tidak boleh di atas nilai standar.");
        test(yellow).setValue("");
        savesBeside("Batas kuning");
        assertThat(complaints()).containsExactly("Batas kuning belum diisi.");
        assertThat(find(Notification.class).all()).isEmpty();
    }

    @Test
    void what_worked_is_said_once_and_takes_the_place_of_an_older_failure() {
        navigate("settings", SettingsView.class);
        Notices.failed("Yang lama");
        test(number("Batas kuning")).setValue("40");
        savesBeside("Batas kuning");

        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("Pengaturan tersimpan.");
    }

    @Test
    void what_is_not_saved_is_asked_about_before_the_page_is_left() {
        navigate("settings", SettingsView.class);
        test(number("Batas kuning")).setValue("40");

        UI.getCurrent().navigate("governments");
        assertThat(getCurrentView()).isInstanceOf(SettingsView.class);
        var first = find(Confirm.class).single();
        test(first).cancel();
        assertThat(number("Batas kuning").getValue()).isEqualTo("40");

        savesBeside("Batas kuning");
        UI.getCurrent().navigate("levers");
        assertThat(find(Confirm.class).all()).isEmpty();
        assertThat(getCurrentView()).isNotInstanceOf(SettingsView.class);

        navigate("settings", SettingsView.class);
        test(number("Batas kuning")).setValue("41");
        UI.getCurrent().navigate("levers");
        test(find(Confirm.class).single()).confirm();
        assertThat(getCurrentView()).isNotInstanceOf(SettingsView.class);
    }

    @Test
    void a_dialog_with_something_in_it_asks_before_it_closes() {
        navigate("settings", SettingsView.class);
        click("Tambah perangkat daerah");
        var dialog = find(AgencyDialog.class).single();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
        assertThat(find(AgencyDialog.class).all()).isEmpty();

        click("Tambah perangkat daerah");
        var filled = find(AgencyDialog.class).single();
        test(find(TextField.class, filled).all().getFirst()).setValue("Dinas");
        ComponentUtil.fireEvent(filled, new Dialog.DialogCloseActionEvent(filled, true));
        assertThat(find(AgencyDialog.class).all()).hasSize(1);
        test(find(Confirm.class).single()).confirm();
        assertThat(find(AgencyDialog.class).all()).isEmpty();
    }

    @Test
    void an_agency_is_called_something_else() {
        PORTAL.bean(Agencies.class).add("Dinas Sosial", "Dinsos");
        navigate("settings", SettingsView.class);
        click("Ubah");
        var dialog = find(AgencyDialog.class).single();
        test(find(TextField.class, dialog).all().getFirst()).setValue("Dinas Sosial dan P3A");
        save(dialog);

        assertThat(find(AgencyDialog.class).all()).isEmpty();
        assertThat(words()).contains("Dinas Sosial dan P3A");
        assertThat(PORTAL.bean(Agencies.class).list()).extracting(Agency::name).containsExactly("Dinas Sosial dan P3A");
    }

    private List<String> complaints() {
        return find(Component.class).all().stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .distinct()
                .toList();
    }

    private TextField number(String label) {
        return find(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .single();
    }

    private void savesBeside(String label) {
        var form = number(label).getParent().orElseThrow().getParent().orElseThrow();
        test(find(Button.class, form).withText("Simpan").single()).click();
    }

    private void save(Component dialog) {
        test(find(Button.class, dialog).withText("Simpan").single()).click();
    }

    @Test
    void no_colleague_is_shut_out_by_one_click() throws SQLException {
        signedIn("Rini", "ADMIN");
        signedIn("Budi", "VERIFIER");
        navigate("settings", SettingsView.class);

        deactivates("Nonaktifkan Budi").cancel();
        assertThat(isActive("Budi")).isTrue();
        deactivates("Nonaktifkan Budi").confirm();
        assertThat(isActive("Budi")).isFalse();
    }

    @Test
    void nobody_is_offered_to_shut_themselves_out() throws SQLException {
        var me = Actors.mayEverything(government).subject();
        signedIn("Rini", "ADMIN");
        signedIn(me, "ADMIN");
        navigate("settings", SettingsView.class);

        assertThat(find(Button.class).all())
                .extracting(it -> it.getAriaLabel().orElse(""))
                .contains("Nonaktifkan Rini", "Ubah " + me)
                .doesNotContain("Nonaktifkan " + me);
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .containsOnlyOnce("Ini Anda; hanya administrator lain yang dapat menonaktifkan.");
    }

    @Test
    void no_agency_is_shut_out_by_one_click() {
        PORTAL.bean(Agencies.class).add("Dinas Kesehatan", "Dinkes");
        navigate("settings", SettingsView.class);

        deactivates("Nonaktifkan Dinas Kesehatan").cancel();
        assertThat(PORTAL.bean(Agencies.class).list().getFirst().active()).isTrue();
        deactivates("Nonaktifkan Dinas Kesehatan").confirm();
        assertThat(PORTAL.bean(Agencies.class).list().getFirst().active()).isFalse();
    }

    private ConfirmDialogTester deactivates(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
        var question = test(find(Confirm.class).single());
        assertThat(question.getHeader()).isEqualTo(label + "?");
        assertThat(question.getText()).contains("sampai diaktifkan lagi");
        return question;
    }

    private static boolean isActive(String name) {
        return PORTAL.bean(MemberSettings.class).list().stream()
                .map(MemberEntry::member)
                .filter(it -> it.name().equals(name))
                .allMatch(Member::active);
    }

    private void signedIn(String name, String role) throws SQLException {
        var schema = "t_" + government.code().value().replace('.', '_');
        PORTAL.executeAsSuperuser("""
                with one as (
                    insert into %1$s.member (id, version, subject, username, name, position, active)
                    values (gen_random_uuid(), 0, '%2$s', '%2$s', '%2$s', '', true) returning id)
                insert into %1$s.member_role (id, member_id, role) select gen_random_uuid(), id, '%3$s' from one""".formatted(schema, name, role));
    }

    private void tick(Component dialog, String role) {
        test(find(Checkbox.class, dialog)
                        .withPropertyValue(Checkbox::getLabel, role)
                        .single())
                .click();
    }

    private static List<String> members() {
        return PORTAL.bean(MemberSettings.class).list().stream()
                .map(it -> it.member().name() + " "
                        + it.roles().stream()
                                .map(held -> held.role().name())
                                .sorted()
                                .collect(joining(", ")))
                .toList();
    }

    private void opens(int year, LocalDate closesOn) {
        click("Buka periode");
        var dialog = find(PeriodDialog.class).single();
        test(find(TextField.class, find(DecimalField.class, dialog).single()).single())
                .setValue(Integer.toString(year));
        var days = find(DatePicker.class, dialog).all();
        test(days.get(0)).setValue(LocalDate.of(2026, 6, 22));
        test(days.get(1)).setValue(closesOn);
        test(days.get(2)).setValue(LocalDate.of(2026, 8, 31));
        test(find(Button.class, dialog).withText("Buka periode").single()).click();
    }

    @Test
    void a_period_is_moved_to_the_newest_revision_after_a_look_at_what_changes() {
        PORTAL.bean(Periods.class)
                .open(
                        2025,
                        "IID",
                        "2025",
                        1,
                        new PeriodDays(
                                LocalDate.of(2025, 6, 22), LocalDate.of(2025, 8, 23), LocalDate.of(2025, 8, 31)));
        navigate("settings", SettingsView.class);
        assertThat(words()).contains("Revisi 1 dari 2");

        click("Pindah ke revisi 2");
        var dialog = find(RevisionDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("28 November 2026", "Jendela penerapan", "Urusan", "2025 revisi 2");
        assertThat(periods().getFirst().instrumentRevision()).isEqualTo(1);

        test(find(Button.class, dialog).withText("Pindah ke revisi 2").single()).click();

        assertThat(periods().getFirst().instrumentRevision()).isEqualTo(2);
        assertThat(words()).contains("Revisi 2 dari 2", "Instrumen IID 2025 revisi 2");
        assertThat(find(Button.class).withText("Pindah ke revisi 2").all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private String proposedFor(int year) {
        var dialog = find(PeriodDialog.class).single();
        test(find(TextField.class, find(DecimalField.class, dialog).single()).single())
                .setValue(Integer.toString(year));
        Select<InstrumentVersion> version = find(Select.class, dialog).single();
        return version.getValue().code();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private static List<Period> periods() {
        return PORTAL.bean(Periods.class).all();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
