package id.lumbung.listing;

import static id.lumbung.platform.security.Permission.INNOVATION_EDIT;
import static id.lumbung.platform.security.Permission.INNOVATION_READ;
import static id.lumbung.support.TestDatabase.KABUPATEN_MOJOKERTO;
import static id.lumbung.support.TestDatabase.KOTA_MOJOKERTO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lumbung.assessment.SheetFixture;
import id.lumbung.assessment.core.SheetState;
import id.lumbung.listing.InnovationOrder.Column;
import id.lumbung.platform.security.Actor;
import id.lumbung.platform.security.CurrentActor;
import id.lumbung.platform.security.ForbiddenException;
import id.lumbung.platform.security.Permission;
import id.lumbung.platform.security.Scope;
import id.lumbung.shared.Zone;
import id.lumbung.support.Actors;
import id.lumbung.support.TestPortal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InnovationListTest {
    private static final Actor READER = Actors.may(KOTA_MOJOKERTO, INNOVATION_READ);

    @RegisterExtension
    static final TestPortal PORTAL = new TestPortal();

    private final SheetFixture kota = new SheetFixture(PORTAL, KOTA_MOJOKERTO);
    private InnovationList list;
    private UUID health;
    private UUID tax;

    @BeforeEach
    void five_innovations_of_two_agencies() {
        list = PORTAL.bean(InnovationList.class);
        kota.execute("delete from sheet");
        kota.execute("delete from innovation");
        kota.execute("delete from agency");
        kota.withPeriod();
        health = kota.agency("Dinas Kesehatan");
        tax = kota.agency("Badan Pendapatan");
        sheet(kota.innovation(health, "Gempa Genting"), "VERIFIED", 107, 20, 0, 0);
        sheet(kota.innovation(health, "Prameswari"), "SUBMITTED", 96, 18, 3, 0);
        sheet(kota.innovation(health, "E-Pasopati 100%"), "DRAFT", 0, 12, 0, 0);
        sheet(kota.innovation(tax, "Gaman Majapahit"), "VERIFIED", 105, 20, 0, 0);
        sheet(kota.innovation(tax, "Bajak Sambal_Terasi"), "RETURNED", 82, 16, 0, 5);
    }

    @Test
    void a_line_tells_where_the_innovation_stands() {
        var line = find(words("prames")).getFirst();

        assertThat(line.title()).isEqualTo("Prameswari");
        assertThat(line.agencyName()).startsWith("Dinas Kesehatan");
        assertThat(line.state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(line.verifiedPoints()).isEqualByComparingTo("96");
        assertThat(line.claimedPoints()).isEqualByComparingTo("99");
        assertThat(line.filled()).isEqualTo(18);
        assertThat(line.pending()).isEqualTo(3);
    }

    @Test
    void the_saved_views_are_counted_at_once() {
        var counts = as(READER, () -> list.listing()).counts();

        assertThat(counts.total()).isEqualTo(5);
        assertThat(counts.agencies()).isEqualTo(2);
        assertThat(counts.red()).isEqualTo(2);
        assertThat(counts.returned()).isEqualTo(1);
        assertThat(counts.ready()).isEqualTo(1);
        assertThat(counts.waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(SavedView.class)
    void each_saved_view_shows_as_many_as_it_counts(SavedView view) {
        var operator = actor(new Scope.Everywhere(), new Scope.Agencies(Set.of(tax)));
        var filter = new InnovationFilter(view, "", null, null, null, null);

        var counted = as(operator, () -> list.listing()).counts().of(view);

        assertThat(as(operator, () -> list.count(filter))).isEqualTo(counted);
        assertThat(as(operator, () -> list.find(filter, InnovationOrder.LAST_CHANGED, 0, 50)))
                .hasSize((int) counted);
    }

    @Test
    void an_operator_is_first_shown_the_red_ones_of_the_own_agency() {
        var operator = actor(new Scope.Everywhere(), new Scope.Agencies(Set.of(tax)));

        assertThat(as(operator, () -> list.listing()).counts().red()).isEqualTo(1);
        assertThat(as(operator, () -> list.listing()).ownAgenciesOnly()).isTrue();
    }

    @Test
    void somebody_who_may_read_some_agencies_only_sees_no_others() {
        var reader = Actors.mayIn(tax, KOTA_MOJOKERTO, INNOVATION_READ);
        var lost = actor(new Scope.Agencies(Set.of()), new Scope.Agencies(Set.of()));

        assertThat(as(reader, () -> list.count(InnovationFilter.ALL))).isEqualTo(2);
        assertThat(as(reader, () -> list.count(agency(health)))).isZero();
        assertThat(as(reader, () -> list.listing()).counts().total()).isEqualTo(2);
        assertThat(as(lost, () -> list.count(InnovationFilter.ALL))).isZero();
    }

    @Test
    void filters_narrow_each_other() {
        var filter = new InnovationFilter(SavedView.ALL, "a", health, Zone.YELLOW, "PENERAPAN", SheetState.SUBMITTED);

        assertThat(titles(filter)).containsExactly("Prameswari");
        assertThat(titles(new InnovationFilter(SavedView.ALL, "", null, Zone.GREEN, null, null)))
                .containsExactlyInAnyOrder("Gempa Genting", "Gaman Majapahit");
        assertThat(titles(new InnovationFilter(SavedView.ALL, "", null, null, "INISIATIF", null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({"%, E-Pasopati 100%", "_, Bajak Sambal_Terasi", "'  gempa ', Gempa Genting"})
    void wildcards_are_searched_for_as_they_are_written(String words, String title) {
        assertThat(titles(words(words))).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Jum\u2019at", "jum'at", "JUMAT", "Jum\u02BCat bersih", "jumat\u00A0\u2003bersih", "Ju\u00ADmat"
            })
    void a_word_is_found_however_it_and_the_title_are_written(String words) {
        for (var title : List.of("Jum\u2019at Bersih 1", "Jumat Bersih 2", "JUM`AT\u00A0BERSIH 3")) {
            kota.innovation(tax, title);
        }

        assertThat(titles(words(words))).hasSize(3).allMatch(it -> it.contains("ersih") || it.contains("BERSIH"));
    }

    @Test
    void the_agency_is_searched_too() {
        assertThat(titles(words("pendapatan"))).containsExactlyInAnyOrder("Gaman Majapahit", "Bajak Sambal_Terasi");
        assertThat(titles(words("\\"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} ascending {1}: {2} first, {3} last")
    @CsvSource({
        "TITLE, true, Bajak Sambal_Terasi, Prameswari",
        "TITLE, false, Prameswari, Bajak Sambal_Terasi",
        "VERIFIED, true, E-Pasopati 100%, Gempa Genting",
        "VERIFIED, false, Gempa Genting, E-Pasopati 100%",
        "CLAIMED, false, Gempa Genting, E-Pasopati 100%",
        "FILLED, true, E-Pasopati 100%, Gempa Genting",
        "STATE, true, Bajak Sambal_Terasi, Gempa Genting",
        "UPDATED, false, Bajak Sambal_Terasi, Gempa Genting"
    })
    void each_column_sorts(Column column, boolean ascending, String first, String last) {
        var titles =
                as(READER, () -> list.find(InnovationFilter.ALL, new InnovationOrder(column, ascending), 0, 50))
                        .stream()
                        .map(InnovationLine::title)
                        .toList();

        assertThat(titles).startsWith(first).endsWith(last);
    }

    @Test
    void pages_never_repeat_or_skip_a_line_even_when_all_are_equal() {
        kota.execute("update sheet set verified_points = 50, updated_at = now()");
        kota.execute("update innovation set title = 'Sama', updated_at = now()");
        var order = new InnovationOrder(Column.VERIFIED, false);

        var ids = IntStream.range(0, 5)
                .mapToObj(page -> as(READER, () -> list.find(InnovationFilter.ALL, order, page, 1)))
                .flatMap(List::stream)
                .map(InnovationLine::id);

        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void another_government_sees_none_of_them() {
        var foreigner = Actors.may(KABUPATEN_MOJOKERTO, INNOVATION_READ);

        assertThat(as(foreigner, () -> list.count(InnovationFilter.ALL))).isZero();
        assertThat(as(foreigner, () -> list.listing()).counts().total()).isZero();
    }

    @Test
    void somebody_who_may_not_read_innovations_is_refused() {
        var verifier = Actors.may(KOTA_MOJOKERTO, Permission.SHEET_VERIFY);

        assertThatExceptionOfType(ForbiddenException.class)
                .isThrownBy(() -> as(verifier, () -> list.count(InnovationFilter.ALL)));
    }

    private void sheet(UUID innovation, String state, int verified, int filled, int pending, int returned) {
        kota.execute("""
                update sheet set state = ?, verified_points = ?, claimed_points = ?, claimed_eligible = true, filled = ?,
                    pending = ?, returned = ?, updated_at = now() where innovation_id = ?
                """, state, verified, verified + 3, filled, pending, returned, innovation);
    }

    private List<InnovationLine> find(InnovationFilter filter) {
        return as(READER, () -> list.find(filter, InnovationOrder.LAST_CHANGED, 0, 50));
    }

    private List<String> titles(InnovationFilter filter) {
        return find(filter).stream().map(InnovationLine::title).toList();
    }

    private static InnovationFilter words(String words) {
        return new InnovationFilter(SavedView.ALL, words, null, null, null, null);
    }

    private static InnovationFilter agency(@Nullable UUID agency) {
        return new InnovationFilter(SavedView.ALL, "", agency, null, null, null);
    }

    private static Actor actor(Scope readable, Scope editable) {
        return new Actor(
                "test", "Sari", "Analis", KOTA_MOJOKERTO, Map.of(INNOVATION_READ, readable, INNOVATION_EDIT, editable));
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.call(actor, work);
    }
}
