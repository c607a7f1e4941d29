package id.lumbung.innovation.ui;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.innovation.Agencies;
import id.lumbung.innovation.Drafts;
import id.lumbung.innovation.Innovation;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.InnovationService;
import id.lumbung.innovation.Origin;
import id.lumbung.innovation.Timeline;
import id.lumbung.listing.InnovationFilter;
import id.lumbung.listing.InnovationLine;
import id.lumbung.listing.InnovationList;
import id.lumbung.listing.InnovationOrder;
import id.lumbung.platform.schema.TenantKey;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import id.lumbung.support.ViewTest;
import id.lumbung.ui.ErrorSummary;
import id.lumbung.ui.SavedState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileViewTest extends ViewTest {
    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final InnovationService innovations = PORTAL.bean(InnovationService.class);
    private final Actor admin = Actors.mayEverything(KOTA_MOJOKERTO);
    private final UUID agency = agency(KOTA_MOJOKERTO);

    @Override
    protected TestPortal portal() {
        return PORTAL;
    }

    @Override
    protected Actor actor() {
        return Actors.mayIn(agency, KOTA_MOJOKERTO, INNOVATION_READ, INNOVATION_EDIT);
    }

    @Test
    void the_first_word_registers_the_innovation_in_the_operators_own_agency() {
        navigate("innovations/new", ProfileView.class);

        assertThat(this.<ComboBox<UUID>>field("agency").isVisible()).isFalse();
        assertThat(registered()).as("nothing is typed yet").isEmpty();

        type("title", "Gempa");

        assertThat(registered()).extracting(InnovationLine::title).containsExactly("Gempa");
        assertThat(words(SavedState.class)).startsWith("Tersimpan ");
    }

    @Test
    void every_further_word_goes_to_the_same_innovation_and_is_there_when_the_page_opens_again() {
        navigate("innovations/new", ProfileView.class);
        type("title", "Gempa");
        type("title", "Gempa Genting");
        type("initiator", "ASN");
        type("design", "Dasar hukum: Perwali 41");
        type("affair", "KESEHATAN");
        type("theme", "Asta Cita 4");
        type("implemented-on", LocalDate.of(2025, 3, 3));
        type("coordinates", "-7.47222, 112.43333");
        type("video", "https://youtu.be/dQw4w9WgXcQ");

        var only = registered();
        assertThat(only).hasSize(1);
        openProfile(only.getFirst().id());

        assertThat(valueOf("title")).isEqualTo("Gempa Genting");
        assertThat(valueOf("initiator")).isEqualTo("ASN");
        assertThat(valueOf("design")).isEqualTo("Dasar hukum: Perwali 41");
        assertThat(valueOf("affair")).isEqualTo("KESEHATAN");
        assertThat(valueOf("theme")).isEqualTo("Asta Cita 4");
        assertThat(valueOf("implemented-on")).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(valueOf("coordinates")).isEqualTo("-7.47222, 112.43333");
        assertThat(valueOf("video")).isEqualTo("https://youtu.be/dQw4w9WgXcQ");
        assertThat(words(WordCount.class)).isEqualTo("4 dari paling sedikit 300 kata");
    }

    @Test
    void a_theme_in_words_of_ones_own_is_kept_and_can_be_taken_away() {
        var innovation = register("Sekolah sungai");
        openProfile(innovation.id());

        writesTheme("  Sekolah sungai bersih ");
        assertThat(kept(innovation).draft().subject().theme()).isEqualTo("Sekolah sungai bersih");
        openProfile(innovation.id());
        assertThat(valueOf("theme")).isEqualTo("Sekolah sungai bersih");

        writesTheme(" ");
        assertThat(kept(innovation).draft().subject().theme()).isEmpty();
    }

    /** As the browser tells of it: what is written is no value of the component yet. */
    private void writesTheme(String words) {
        ComboBox<String> theme = field("theme");
        ComponentUtil.fireEvent(theme, new CustomValueSetEvent<>(theme, true, words));
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_kept_all_the_same() {
        var innovation = register("Dua tanggal");
        openProfile(innovation.id());

        type("implemented-on", LocalDate.of(2025, 3, 3));
        type("trial-on", LocalDate.of(2025, 3, 4));

        assertThat(this.<DatePicker>field("trial-on").getErrorMessage())
                .isEqualTo("Tanggal uji coba tidak boleh sesudah tanggal penerapan.");
        assertThat(kept(innovation).draft().timeline().trialOn()).isEqualTo(LocalDate.of(2025, 3, 4));

        type("trial-on", LocalDate.of(2025, 3, 3));
        assertThat(this.<DatePicker>field("trial-on").isInvalid()).isFalse();
    }

    @Test
    void what_is_no_place_or_no_link_is_not_kept_and_the_page_says_so() {
        var innovation = as(admin, () -> innovations.register(Drafts.complete(agency, "Tempat")));
        openProfile(innovation.id());

        type("coordinates", "alun-alun");
        type("video", "javascript:alert(1)");
        type("title", "Tempat lama");

        assertThat(this.<TextField>field("coordinates").isInvalid()).isTrue();
        assertThat(this.<TextField>field("video").isInvalid()).isTrue();
        assertThat(words(SavedState.class)).isEqualTo("Belum tersimpan");
        assertThat(kept(innovation).draft()).isEqualTo(innovation.draft().withTitle("Tempat lama"));
    }

    @Test
    void what_is_missing_is_no_error_before_somebody_is_done() {
        var innovation = register("Belum selesai");
        openProfile(innovation.id());
        type("design", "Baru tiga kata");

        assertThat(this.<TextArea>field("design").isInvalid()).isFalse();

        click("Selesai, lanjut ke indikator");

        assertThat(this.<TextArea>field("design").getErrorMessage())
                .isEqualTo("Tulis rancang bangun paling sedikit 300 kata, sekarang 3.");
        assertThat(find(ListItem.class, find(ErrorSummary.class).single()).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Pilih inisiator.", "Tulis rancang bangun paling sedikit 300 kata, sekarang 3.")
                .doesNotContain("Tulis nama inovasi.");
        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
    }

    @Test
    void who_may_not_edit_in_the_agency_reads() {
        var foreign = as(admin, () -> innovations.register(Drafts.titled(agency(KOTA_MOJOKERTO), "Milik lain")));

        openProfile(foreign.id());

        assertThat(this.<TextField>field("title").isReadOnly()).isTrue();
        assertThat(this.<TextArea>field("design").isReadOnly()).isTrue();
        assertThat(find(Button.class).withText("Selesai, lanjut ke indikator").all())
                .isEmpty();
    }

    @Test
    void who_has_several_agencies_chooses_one_before_anything_is_kept() {
        var other = agency(KOTA_MOJOKERTO);

        CurrentActor.run(admin, () -> {
            navigate("innovations/new", ProfileView.class);
            type("title", "Punya siapa");
            assertThat(words(SavedState.class)).isEqualTo("Belum tersimpan. Pilih perangkat daerah lebih dulu.");

            type("agency", other);
        });

        assertThat(of(other)).extracting(InnovationLine::title).containsExactly("Punya siapa");
    }

    @Test
    void what_somebody_else_wrote_in_another_field_is_taken_over() {
        var innovation = register("Bersama");
        openProfile(innovation.id());
        as(
                admin,
                () -> innovations.save(
                        innovation.id(),
                        innovation.version(),
                        innovation.draft().with(new Timeline(null, LocalDate.of(2025, 3, 3), null))));

        type("title", "Bersama-sama");

        assertThat(valueOf("implemented-on")).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(kept(innovation).draft().title()).isEqualTo("Bersama-sama");
        assertThat(kept(innovation).draft().timeline().implementedOn()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(find(ConflictNotice.class).all()).isEmpty();
    }

    @Test
    void about_the_same_field_the_writer_is_asked() {
        var innovation = register("Rebutan");
        openProfile(innovation.id());
        as(
                admin,
                () -> innovations.save(
                        innovation.id(),
                        innovation.version(),
                        innovation.draft().withTitle("Rebutan mereka")));

        type("title", "Rebutan saya");

        assertThat(words(ConflictNotice.class))
                .contains("test", "Nama inovasi", "Tersimpan", "Rebutan mereka", "Di halaman ini", "Rebutan saya");
        assertThat(words(SavedState.class)).isEqualTo("Belum tersimpan");
        assertThat(kept(innovation).draft().title()).isEqualTo("Rebutan mereka");

        click("Pakai isian di halaman ini");

        assertThat(kept(innovation).draft().title()).isEqualTo("Rebutan saya");
        assertThat(words(SavedState.class)).startsWith("Tersimpan ");
    }

    @Test
    void what_was_chosen_and_dated_is_shown_by_its_name_when_two_people_chose_it() {
        var innovation = register("Pilihan");
        openProfile(innovation.id());
        var theirs = innovation.draft();
        as(
                admin,
                () -> innovations.save(
                        innovation.id(),
                        innovation.version(),
                        new InnovationDraft(
                                theirs.agencyId(),
                                theirs.title(),
                                theirs.stage(),
                                new Origin(
                                        "DPRD",
                                        theirs.origin().initiatorName(),
                                        theirs.origin().classification()),
                                theirs.subject(),
                                theirs.timeline(),
                                theirs.story(),
                                theirs.place(),
                                theirs.videoUrl())));

        type("initiator", "ASN");

        assertThat(words(ConflictNotice.class)).contains("Anggota DPRD", "Aparatur Sipil Negara");
    }

    @Test
    void a_link_that_was_copied_badly_is_mended_as_that_of_evidence_is() {
        var innovation = register("Film");
        openProfile(innovation.id());

        type("video", "https://youtu.be/ dQw4w9WgXcQ");

        assertThat(kept(innovation).draft().videoUrl()).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    }

    @Test
    void the_words_of_somebody_else_can_be_preferred() {
        var innovation = register("Mengalah");
        openProfile(innovation.id());
        as(
                admin,
                () -> innovations.save(
                        innovation.id(),
                        innovation.version(),
                        innovation.draft().withTitle("Mengalah mereka")));
        type("title", "Mengalah saya");

        click("Pakai isian tersimpan");

        assertThat(valueOf("title")).isEqualTo("Mengalah mereka");
        assertThat(kept(innovation).draft().title()).isEqualTo("Mengalah mereka");
    }

    @Test
    void a_title_that_is_taken_is_not_kept_but_the_rest_is_and_a_link_leads_to_the_other() {
        var first = register("Siti Pinter");
        var innovation = register("Lain");
        openProfile(innovation.id());

        type("title", "siti  pinter");
        type("initiator", "ASN");

        assertThat(this.<TextField>field("title").getErrorMessage())
                .contains("sudah dipakai inovasi \u201CSiti Pinter\u201D");
        assertThat(find(Anchor.class).withText("Buka inovasi itu").single().getHref())
                .isEqualTo("innovations/" + first.id());
        assertThat(words(SavedState.class)).isEqualTo("Belum tersimpan");
        assertThat(kept(innovation).draft().title()).isEqualTo("Lain");
        assertThat(kept(innovation).draft().origin().initiator()).isEqualTo("ASN");

        click("Selesai, lanjut ke indikator");
        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);

        type("title", "Siti Pinter Dua");
        assertThat(this.<TextField>field("title").isInvalid()).isFalse();
        assertThat(kept(innovation).draft().title()).isEqualTo("Siti Pinter Dua");
    }

    @Test
    void a_title_that_is_taken_registers_nothing() {
        register("Sudah ada");
        navigate("innovations/new", ProfileView.class);

        type("title", "Sudah Ada");

        assertThat(registered()).hasSize(1);
        assertThat(words(SavedState.class)).isEqualTo("Belum tersimpan");
    }

    @Test
    void an_innovation_of_another_government_does_not_exist() {
        var neighbour = Actors.mayEverything(KABUPATEN_MOJOKERTO);
        var theirs = agency(KABUPATEN_MOJOKERTO);
        var foreign = as(neighbour, () -> innovations.register(Drafts.titled(theirs, "Rahasia")));

        navigate(InnovationNavigation.profilePath(foreign.id()), Component.class);

        assertThat(getCurrentView()).isNotInstanceOf(ProfileView.class);
        assertThat(find(Component.class).all())
                .noneMatch(it -> it.getElement().getTextRecursively().contains("Rahasia"));
    }

    private Innovation register(String title) {
        return as(admin, () -> innovations.register(Drafts.titled(agency, title)));
    }

    private Innovation kept(Innovation innovation) {
        return as(admin, () -> innovations.open(innovation.id()));
    }

    private List<InnovationLine> registered() {
        return of(agency);
    }

    private List<InnovationLine> of(UUID anAgency) {
        return as(admin, () -> PORTAL.bean(InnovationList.class)
                .find(InnovationFilter.ofAgency(anAgency), InnovationOrder.LAST_CHANGED, 0, 10));
    }

    private void openProfile(UUID innovation) {
        navigate(InnovationNavigation.profilePath(innovation), ProfileView.class);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private void type(String field, Object value) {
        new Typing(field(field)).into(value);
    }

    private Object valueOf(String field) {
        return ((HasValue<?, ?>) field(field)).getValue();
    }

    /** The input of this id, in sight or not. */
    @SuppressWarnings("unchecked")
    private <C extends Component> C field(String id) {
        return (C) withAllInIt((Component) getCurrentView())
                .filter(it -> it.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> withAllInIt(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ProfileViewTest::withAllInIt));
    }

    private String words(Class<? extends Component> part) {
        return find(part).single().getElement().getTextRecursively();
    }

    private static UUID agency(TenantKey tenant) {
        var name = "OPD " + UUID.randomUUID();
        return as(Actors.mayEverything(tenant), () -> PORTAL.bean(Agencies.class)
                        .add(name, "OPD"))
                .id();
    }

    private static <R> R as(Actor actor, ScopedValue.CallableOp<R, RuntimeException> work) {
        return CurrentActor.call(actor, work);
    }

    /** What the listeners of an input see when somebody types. */
    private static final class Typing extends ComponentTester<Component> {
        Typing(Component input) {
            super(input);
        }

        void into(Object value) {
            ensureComponentIsUsable();
            setValueAsUser(value);
        }
    }
}
