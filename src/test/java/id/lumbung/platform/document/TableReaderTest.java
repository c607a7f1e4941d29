package id.lumbung.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as people bring them; those in {@code same} all say the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableReaderTest {
    private static final Path CORPUS = Path.of("src/test/resources/tables");
    private static final Columns COLUMNS = new Columns(
            "YEAR",
            "tahun",
            Map.ofEntries(
                    Map.entry("year", "YEAR"),
                    Map.entry("tahun penilaian", "YEAR"),
                    Map.entry("indeks", "INDEX"),
                    Map.entry("index", "INDEX"),
                    Map.entry("indeks inovasi daerah", "INDEX"),
                    Map.entry("peringkat", "RANK"),
                    Map.entry("rank", "RANK"),
                    Map.entry("sumber", "SOURCE"),
                    Map.entry("source", "SOURCE")));

    static Stream<Path> same() throws IOException {
        return Files.list(CORPUS.resolve("same")).sorted();
    }

    @ParameterizedTest
    @MethodSource("same")
    void however_it_was_written_the_table_says_the_same(Path file) throws IOException {
        var table = TableReader.read(Files.readAllBytes(file), COLUMNS);

        assertThat(table.flaws()).isEmpty();
        assertThat(table.lines()).hasSize(4).anySatisfy(it -> {
            assertThat(it.cell("YEAR").orElseThrow()).startsWith("2023");
            assertThat(it.cell("INDEX").orElseThrow()).matches("84[.,]460?");
            assertThat(it.cell("RANK").orElseThrow()).matches("1(\\.0)?");
            assertThat(it.cell("SOURCE")).contains("Kepmendagri \u2013 Jum\u2019at");
        });
        assertThat(table.lines())
                .filteredOn(it -> !it.cell("YEAR").orElseThrow().startsWith("2023"))
                .allMatch(it -> it.cells().keySet().equals(java.util.Set.of("YEAR", "INDEX")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "stray-quote-never-closed.csv, 3 quote []",
        "stray-quote-closed-by-another.csv, 3 quote []",
        "stray-quote-that-swallows-a-line.csv, 3 quote []",
        "unknown-columns.csv, 1 unknown [No] 1 unknown [Kabupaten/Kota]",
        "decimals-became-columns.csv, '2 cells [3, 2] 4 cells [3, 2]'",
        "column-without-heading.csv, 1 unnamed [2]",
        "a-letter.txt, 1 heading [tahun]",
        "empty.csv, 1 nothing []",
        "only-blanks.csv, 1 nothing []",
        "control-character.csv, '3 text [sumber, U+0007]'",
        "unmapped-windows-byte.csv, '2 text [sumber, U+FFFD]'",
    })
    void what_is_wrong_is_told_once_and_where_it_is(String file, String flaws) throws IOException {
        var table = TableReader.read(Files.readAllBytes(CORPUS.resolve("flawed").resolve(file)), COLUMNS);

        assertThat(table.flaws().stream()
                        .map(TableReaderTest::words)
                        .toList()
                        .toString()
                        .replace("], ", "] "))
                .isEqualTo("[" + flaws + "]");
    }

    @Test
    void every_file_of_the_corpus_says_something_or_what_is_wrong() throws IOException {
        try (var files = Files.list(CORPUS.resolve("flawed"))) {
            assertThat(files).allSatisfy(it -> assertThat(
                            TableReader.read(Files.readAllBytes(it), COLUMNS).flaws())
                    .isNotEmpty());
        }
    }

    @Test
    void lines_are_counted_as_a_text_editor_does() {
        var table = TableReader.read(
                "Judul\n\ntahun;sumber\n\n2021;\"a\nb\"\n2022;c\n".getBytes(StandardCharsets.UTF_8), COLUMNS);

        assertThat(table.lines()).extracting(ReadTable.Line::number).containsExactly(5L, 7L);
        assertThat(table.lines().getFirst().cell("SOURCE")).contains("a\nb");
    }

    @Test
    void a_column_is_known_by_what_the_file_calls_it() {
        var table = TableReader.read("TAHUN  Penilaian;Indeks\n2021;1\n".getBytes(StandardCharsets.UTF_8), COLUMNS);

        assertThat(List.of(table.heading("YEAR"), table.heading("INDEX"), table.heading("RANK")))
                .containsExactly("TAHUN  Penilaian", "Indeks", "RANK");
    }

    private static String words(LineFlaw flaw) {
        return flaw.line() + " " + flaw.key().substring("platform.document.flaw.".length()) + " " + flaw.arguments();
    }
}
