package id.lumbung.demo.gallery;

import static id.lumbung.demo.gallery.Samples.number;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.lumbung.platform.security.NeedsPermission;
import id.lumbung.platform.security.Permission;
import id.lumbung.shared.Zone;
import id.lumbung.ui.Callout;
import id.lumbung.ui.CategoryBadge;
import id.lumbung.ui.Change;
import id.lumbung.ui.EmptyState;
import id.lumbung.ui.Figure;
import id.lumbung.ui.FilterChips;
import id.lumbung.ui.LevelPips;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.MainLayout;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Markup;
import id.lumbung.ui.MenuEntry;
import id.lumbung.ui.MenuSection;
import id.lumbung.ui.Meter;
import id.lumbung.ui.PageHeader;
import id.lumbung.ui.Panel;
import id.lumbung.ui.ScoreRail;
import id.lumbung.ui.StatusBadge;
import id.lumbung.ui.Tone;
import id.lumbung.ui.ZoneBadge;
import id.lumbung.ui.ZoneBar;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Every shared component, as on the sheet of components of the design. */
@Route(value = "gallery", layout = MainLayout.class)
@Prototype
@Requires(property = "lumbung.gallery")
@NeedsPermission(Permission.DASHBOARD_READ)
@MenuEntry(section = MenuSection.HOME, order = 10, icon = LiIcon.LAYOUT_DASHBOARD, key = "ui.mark.NATIONAL")
class GalleryView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    GalleryView() {
        addClassName("li-stack");
        add(
                header(),
                Samples.dashboard(),
                section("Tombol", Samples.buttons()),
                section("Zona, status, kategori", zones(), states(), categories()),
                section("Tanda", marks()),
                section("Kartu angka", figures()),
                section("Rel dan batang", rails()),
                section("Kolom isian", Samples.fields()),
                section("Pemberitahuan", notes()),
                section("Tabel", Samples.grid()),
                section("Keadaan kosong", empty()));
    }

    @Override
    public String getPageTitle() {
        return "Galeri";
    }

    private static PageHeader header() {
        var saved = Samples.saved(Instant.parse("2026-08-11T07:02:00Z"));
        return new PageHeader("Ringkasan untuk Wali Kota")
                .withMeta("Instrumen IID 2026, paket 2026.1", "Data per 11 Agustus 2026, 14.05 WIB")
                .withActions(saved, new Button("Bagikan", LiIcon.SHARE_2.create()), Samples.primary("Cetak ringkasan"));
    }

    private static Div section(String title, Component... content) {
        var section = new Div(new H2(title));
        section.addClassName("li-stack");
        section.getStyle().setGap("12px");
        section.add(content);
        return section;
    }

    private static Div zones() {
        return row(
                new ZoneBadge(Zone.GREEN),
                new ZoneBadge(Zone.YELLOW),
                new ZoneBadge(Zone.RED),
                new StatusBadge(Tone.OUTLINE, "Belum dinilai"));
    }

    private static Div states() {
        return row(
                new StatusBadge(Tone.OUTLINE, LiIcon.PEN_LINE, "Draf"),
                new StatusBadge(Tone.NEUTRAL, LiIcon.EYE, "Divalidasi"),
                new StatusBadge(Tone.WARNING, LiIcon.UNDO_2, "Dikembalikan"),
                new StatusBadge(Tone.SUCCESS, LiIcon.CHECK, "Disetujui"),
                new StatusBadge(Tone.INFO, LiIcon.SEND, "Siap dikirim"));
    }

    private static Div categories() {
        return row(
                new CategoryBadge("SANGAT_INOVATIF", "Sangat Inovatif"),
                new CategoryBadge("INOVATIF", "Inovatif"),
                new CategoryBadge("KURANG_INOVATIF", "Kurang Inovatif"),
                new CategoryBadge("TIDAK_DAPAT_DINILAI", "Tidak Dapat Dinilai"));
    }

    private static Div marks() {
        var row = row();
        for (var mark : Mark.values()) {
            row.add(mark.labelled());
        }
        return row;
    }

    private static Div figures() {
        var tiles = new Div(
                new Figure(Mark.VERIFIED, "Terverifikasi", "86,41")
                        .withNote(new Change(number("1.12"), "sejak 11 Juli"))
                        .withDerivation("Lihat asal angka", () -> new Span("63 + 111 × 0,4"))
                        .onTile(),
                new Figure(Mark.CLAIMED, "Klaim OPD", "91,02")
                        .withNote("4,61 menunggu")
                        .onTile(),
                new Figure(Mark.NATIONAL, "Peringkat 2025", "2")
                        .withNote(new Change(number("-0.30"), "mungkin 1–3"))
                        .onTile());
        tiles.getStyle().set("display", "grid").set("grid-template-columns", "repeat(auto-fit, minmax(180px, 1fr))");
        tiles.getStyle().setGap("16px");
        return tiles;
    }

    private static Panel rails() {
        var stack = new Div(
                new ScoreRail(111, 105, 95, 73, 96),
                new Meter(12, 20, "Indikator terisi"),
                new ZoneBar(15, 2, 14).compact(),
                row(pips(2, null), pips(3, 2), pips(3, 3), pips(0, null)),
                new FilterChips<>("Saringan", _ -> {})
                        .withChoice("all", "Semua", 20)
                        .withChoice("mine", "Perlu tindakan", 2)
                        .withChoice("done", "Diterima", 16));
        stack.addClassName("li-stack");
        return new Panel("Skor inovasi").with(stack);
    }

    private static Span pips(int claimed, @Nullable Integer verified) {
        var place = new Span();
        Markup.show(place, LevelPips.of(claimed, verified));
        return place;
    }

    private static Div notes() {
        var notes = new Div(
                new Callout(Tone.SUCCESS, "Indikator 16 diterima."),
                new Callout(Tone.ERROR, "Belum tersimpan. Sambungan terputus, isian aman di perangkat ini."),
                new Callout(Tone.WARNING, "Mulai 2027 wajib 6 urusan. Bila kurang, nilai jumlah inovasi menjadi 0."),
                new Callout(Tone.INFO, "Langkah 1–4 hanya sampai 96. Tanpa replikasi, skor tertinggi 102."));
        notes.addClassName("li-stack");
        notes.getStyle().setGap("8px");
        return notes;
    }

    private static Panel empty() {
        return new Panel("Inovasi merah")
                .with(new EmptyState(
                        LiIcon.INBOX,
                        "Tidak ada inovasi merah di OPD Anda",
                        "Tiga inovasi masih kuning. Naikkan ke 105 sebelum 23 Agustus.",
                        Samples.primary("Lihat yang kuning")));
    }

    static Div row(Component... content) {
        var row = new Div(content);
        row.addClassName("li-row");
        return row;
    }
}
