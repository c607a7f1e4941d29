package id.lumbung.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import id.lumbung.evidence.Samples;
import id.lumbung.platform.files.FullDisk;
import id.lumbung.support.Chromium.Person;
import id.lumbung.support.DemoPortal;
import id.lumbung.ui.FileDrop;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every place where files are dropped says what is wrong with one, there and then. */
@Tag("system")
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadsSystemTest {
    @RegisterExtension
    static final DemoPortal PORTAL = new DemoPortal();

    /** Where a feature takes files, who does that, and what is said of a file that is too large. */
    enum Place {
        EVIDENCE("id.lumbung.evidence.ui", "admin.35-16", "pdf", "berukuran 7,5 MB. Paling besar 5 MB. Perkecil PDF"),
        PACK("id.lumbung.instrument.ui", "platform", "yaml", "berukuran 7,5 MB. Paling besar 2 MB. Hapus isi"),
        NATIONAL("id.lumbung.index.ui", "admin.35-76", "csv", "berukuran 7,5 MB. Paling besar 1 MB. Sisakan satu");

        private final String feature;
        private final String account;
        private final String ending;
        private final String tooLarge;

        Place(String feature, String account, String ending, String tooLarge) {
            this.feature = feature;
            this.account = account;
            this.ending = ending;
            this.tooLarge = tooLarge;
        }

        private Locator open(Person person) {
            var page = person.signsIn(
                    account,
                    switch (this) {
                        case EVIDENCE -> "/government-indicators";
                        case PACK -> "/instruments?tab=packs";
                        case NATIONAL -> "/national-results";
                    });
            if (this == EVIDENCE) {
                var summary = page.locator("#SPD-10B .li-indicator-summary");
                if (!"true".equals(summary.getAttribute("aria-expanded"))) {
                    summary.click();
                }
            }
            return page.locator(this == EVIDENCE ? "#SPD-10B .li-drop" : ".li-drop");
        }
    }

    @Test
    void every_feature_that_takes_files_is_tried_here() {
        var takers = new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("id.lumbung")
                        .get(FileDrop.class)
                        .getDirectDependenciesToSelf()
                        .stream()
                        .map(it -> it.getOriginClass().getPackageName())
                        .filter(it -> !it.equals("id.lumbung.ui") && !it.startsWith("id.lumbung.demo"))
                        .collect(Collectors.toSet());

        assertThat(takers)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Place.values()).map(it -> it.feature).toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_the_browser_refuses_is_told_beside_the_file_and_cleared_by_the_next_try(Place place) {
        try (var person = PORTAL.person()) {
            var drop = place.open(person);
            var said = drop.locator(".li-drop-said");
            assertThat(said).hasAttribute("role", "alert");

            chooses(drop, payload("besar." + place.ending, new byte[7_680 * 1024]));
            assertThat(said).containsText("“besar." + place.ending + "” " + place.tooLarge);

            chooses(drop, payload("catatan.txt", Samples.text("catatan")));
            assertThat(said).containsText("“catatan.txt” bukan " + place.ending.toUpperCase(Locale.ROOT));
            assertThat(said).not().containsText("besar.");

            chooses(drop, payload("kosong." + place.ending, new byte[0]));
            assertThat(said).hasText("“kosong." + place.ending + "” kosong. Periksa berkasnya, lalu unggah lagi.");
            assertThat(person.accessibilityViolations()).isEmpty();
            assertThat(person.hasToScrollSideways()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_line_that_breaks_is_told_and_the_way_back(Place place) {
        try (var person = PORTAL.person()) {
            var drop = place.open(person);
            var said = drop.locator(".li-drop-said");
            person.page().route("**/VAADIN/dynamic/resource/**", it -> it.abort());

            chooses(drop, payload("putus." + place.ending, Samples.pdf("putus")));

            assertThat(said).containsText("Unggahan “putus." + place.ending + "” terputus dan belum tersimpan.");
            person.page().unroute("**/VAADIN/dynamic/resource/**");
            drop.locator("vaadin-upload-file [part=retry-button]").click();
            assertThat(said).not().containsText("terputus");
        }
    }

    @Test
    void a_disk_without_room_is_told_beside_the_file() {
        try (var person = PORTAL.person()) {
            var drop = Place.EVIDENCE.open(person);
            PORTAL.bean(FullDisk.class).full(true);

            chooses(drop, payload("penuh.pdf", Samples.pdf(200_000)));

            assertThat(drop.locator(".li-drop-said"))
                    .hasText("“penuh.pdf”: Tempat penyimpanan penuh. Ini belum tersimpan. Pengelola portal perlu"
                            + " menambah ruang; sampai saat itu data hanya bisa dibaca.");
        } finally {
            PORTAL.bean(FullDisk.class).full(false);
        }
    }

    @Test
    void what_the_portal_refuses_of_evidence_is_told_beside_the_file_with_the_way_out() throws IOException {
        var whole = Samples.locked(null, 0, true, false);
        try (var person = PORTAL.person()) {
            var drop = Place.EVIDENCE.open(person);
            var said = drop.locator(".li-drop-said");

            chooses(drop, payload("terkunci.pdf", Samples.locked("rahasia", 128, false, true)));
            assertThat(said).containsText("“terkunci.pdf” meminta kata sandi");
            assertThat(said).containsText("Simpan tanpa kata sandi");

            chooses(drop, payload("terpotong.pdf", Arrays.copyOf(whole, whole.length / 2)));
            assertThat(said).containsText("“terpotong.pdf” terpotong");
            assertThat(said).not().containsText("kata sandi");

            chooses(drop, payload("IMG_1.HEIC", Samples.mp4("heic")));
            assertThat(said).containsText("“IMG_1.HEIC” bukan PDF. Unggah PDF atau tempel tautan.");

            chooses(drop, payload("IMG_1.pdf", Samples.mp4("heic")));
            assertThat(said).containsText("“IMG_1.pdf” adalah foto HEIC dari iPhone");
            assertThat(said).not().containsText("IMG_1.HEIC");
            assertThat(person.hasToScrollSideways()).isFalse();
        }
    }

    @Test
    void of_several_files_each_is_told_for_itself() {
        try (var person = PORTAL.personWithPhone()) {
            var drop = Place.EVIDENCE.open(person);

            drop.locator("input[type=file]").setInputFiles(new FilePayload[] {
                payload("satu.txt", Samples.text("satu")),
                payload("dua.pdf", new byte[7_680 * 1024]),
                payload("tiga.pdf", Samples.text("bukan pdf"))
            });

            var lines = drop.locator(".li-drop-said p");
            assertThat(lines).hasCount(3);
            assertThat(drop).containsText("“tiga.pdf” bukan PDF");
            assertThat(person.hasToScrollSideways()).isFalse();
        }
    }

    @Test
    void where_one_file_is_taken_a_second_one_is_told_not_to_be_sent() {
        try (var person = PORTAL.person()) {
            var drop = Place.NATIONAL.open(person);

            var page = person.page();
            page.evaluate("""
                () => {
                    const upload = document.querySelector('.li-drop vaadin-upload');
                    upload.noAuto = true;
                    upload._addFiles([new File(['a'], 'satu.csv'), new File(['b'], 'dua.csv')]);
                }\
                """);

            assertThat(drop.locator(".li-drop-said")).containsText("“dua.csv” tidak dikirim");
        }
    }

    /** As people do: by the button, which opens the system's dialog. */
    private static void chooses(Locator drop, FilePayload file) {
        var page = drop.page();
        var dialog = page.waitForFileChooser(
                () -> drop.locator("vaadin-button[slot=add-button]").click());
        dialog.setFiles(file);
    }

    private static FilePayload payload(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
