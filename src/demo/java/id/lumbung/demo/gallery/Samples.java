package id.lumbung.demo.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.shared.Zone;
import id.lumbung.ui.CategoryBadge;
import id.lumbung.ui.CategoryRail;
import id.lumbung.ui.Change;
import id.lumbung.ui.DayField;
import id.lumbung.ui.ErrorSummary;
import id.lumbung.ui.Figure;
import id.lumbung.ui.FileDrop;
import id.lumbung.ui.IndexChart;
import id.lumbung.ui.IndexChart.Year;
import id.lumbung.ui.LiIcon;
import id.lumbung.ui.Mark;
import id.lumbung.ui.Notices;
import id.lumbung.ui.Panel;
import id.lumbung.ui.SavedState;
import id.lumbung.ui.ZoneBadge;
import id.lumbung.ui.ZoneBar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The larger pieces of the gallery. */
final class Samples {
    private Samples() {}

    private record Row(String name, String agency, Zone zone, int score) {}

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    static Button primary(String label) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static SavedState saved(Instant moment) {
        var state = new SavedState();
        state.saved(moment);
        return state;
    }

    static Div dashboard() {
        var main = new Div(index(), zones());
        main.addClassName("li-stack");
        var steps = new Panel("Langkah terbaik berikutnya")
                .withSubtitle("Tambahan indeks bila diselesaikan")
                .with(new Span("Kirim 14 inovasi yang sudah memenuhi syarat"));
        var columns = new Div(main, steps);
        columns.addClassName("li-columns");
        return columns;
    }

    private static Panel index() {
        var big = new Figure(Mark.VERIFIED, "Terverifikasi.", "86,41")
                .big()
                .withBadge(new CategoryBadge("SANGAT_INOVATIF", "Sangat Inovatif"))
                .withNote(new Change(number("1.12"), "sejak 11 Juli"));
        var others = new Div(
                new Figure(Mark.CLAIMED, "Klaim OPD", "91,02").withNote("+4,61 terhadap terverifikasi"),
                new Figure(Mark.ESTIMATE, "Perkiraan akhir", "88,90").withNote("rentang 87,80–90,00"),
                new Figure(Mark.TARGET, "Target", "94,00").withNote("kurang 7,59"));
        others.addClassName("li-figures");
        var left = new Div(big, others);
        left.addClassName("li-stack");
        var both = new Div(left, chart());
        both.getStyle().set("display", "grid").set("grid-template-columns", "repeat(auto-fit, minmax(300px, 1fr))");
        both.getStyle().setGap("24px");
        return new Panel("Indeks Inovasi Daerah").with(both, narrowChart()).withFoot(rail());
    }

    private static IndexChart chart() {
        return new IndexChart(List.of(
                Year.past(2021, number("62.30"), number("70")),
                Year.past(2022, number("70.00"), number("70")),
                Year.past(2023, number("84.46"), number("80")),
                Year.past(2024, number("92.25"), number("88")),
                Year.past(2025, number("93.10"), number("92")),
                Year.running(2026, number("94"), number("86.41"), number("91.02"), number("88.90"))));
    }

    /** Years as near to each other as they can be: their labels must not lie on each other. */
    private static IndexChart narrowChart() {
        return new IndexChart(List.of(
                Year.past(2018, number("90.10"), number("90")),
                Year.past(2019, number("90.20"), number("90.20")),
                Year.past(2020, number("90.15"), null),
                Year.past(2021, number("90.05"), number("90")),
                Year.past(2022, number("90.00"), number("90")),
                Year.past(2023, number("90.10"), number("90")),
                Year.past(2024, number("90.10"), number("90")),
                Year.past(2025, number("90.15"), number("90")),
                Year.running(2026, number("90.15"), number("90.15"), number("90.15"), number("90.15"))));
    }

    private static CategoryRail rail() {
        return new CategoryRail(
                List.of(
                        band("KURANG_INOVATIF", "Kurang Inovatif", "sampai 40", "0", "40"),
                        band("INOVATIF", "Inovatif", "40,01–65", "40", "65"),
                        band("SANGAT_INOVATIF", "Sangat Inovatif", "di atas 65", "65", "100")),
                number("86.41"));
    }

    private static CategoryRail.Band band(String code, String label, String range, String from, String to) {
        return new CategoryRail.Band(code, label, range, number(from), number(to));
    }

    private static Panel zones() {
        return new Panel("Zona 176 inovasi")
                .withSubtitle("Nilai standar 105 dari 111, menurut skor terverifikasi")
                .withAside(new Span("Kemarin 94 / 18 / 64"))
                .with(new ZoneBar(96, 17, 63))
                .withFoot(new Anchor("gallery", "Semua 35 OPD"));
    }

    static Div buttons() {
        var back = new Button("Kembalikan", LiIcon.UNDO_2.create(), _ -> Notices.failed("Belum tersimpan."));
        back.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var none = new Button("Batal");
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var disabled = new Button("Nonaktif");
        disabled.setEnabled(false);
        var send = new Button("Kirim", LiIcon.SEND.create(), _ -> Notices.done("Indikator 16 diterima.", () -> {}));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return GalleryView.row(send, new Button("Simpan konsep"), none, back, disabled);
    }

    static Div fields() {
        var name = new TextField("Nama inovasi");
        name.setHelperText("Seperti tertulis di regulasi.");
        name.setValue("Lakon Kumis Mas Gege");
        name.addThemeName("helper-above-field");
        var story = new TextArea("Rancang bangun");
        story.setValue("Layanan konsultasi hukum…");
        story.setErrorMessage("Tulis paling sedikit 300 kata, sekarang 214.");
        story.setInvalid(true);
        var day = new DayField("Mulai diterapkan");
        var upload = new FileDrop(
                "Pilih berkas",
                "atau seret berkas ke sini",
                List.of(new FileDrop.Accepted(List.of("pdf"), 5 << 20, "Perkecil PDF.")),
                (_, _) -> () -> {});
        var form = new FormLayout(name, story, day);
        var errors = new ErrorSummary();
        errors.show(List.of(
                new ErrorSummary.Problem("Tulis paling sedikit 300 kata, sekarang 214", story),
                new ErrorSummary.Problem("Tanggal uji coba harus sebelum tanggal penerapan", day)));
        var all = new Div(form, upload, errors);
        all.addClassName("li-stack");
        return all;
    }

    static Panel grid() {
        var grid = new Grid<Row>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAllRowsVisible(true);
        grid.addComponentColumn(Samples::nameOf).setHeader("Inovasi").setFlexGrow(3);
        grid.addComponentColumn(it -> new ZoneBadge(it.zone())).setHeader("Zona");
        grid.addColumn(Row::score).setHeader("Skor").setTextAlign(ColumnTextAlign.END);
        grid.setItems(
                new Row("Palapa Mojo", "Dinas Penanaman Modal", Zone.GREEN, 106),
                new Row("Siti Pinter", "Dinas Komunikasi dan Informatika", Zone.YELLOW, 101));
        return new Panel("Inovasi").flush().with(grid).withFoot(new Span("Baris 1–2 dari 2."));
    }

    private static Component nameOf(Row row) {
        var agency = new Span(row.agency());
        agency.addClassName("li-muted");
        var cell = new Div(new H3(row.name()), agency);
        cell.addClassName("li-cell");
        return cell;
    }
}
