package id.lumbung.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftFieldsTest {
    private static final Pattern TAG = Pattern.compile("\\bvaadin-[a-z-]+");

    /** Around other fields, which are known. */
    private static final String FRAME = "vaadin-custom-field";

    /** A kind of field that is new to the portal has to be kept too, or named as one that never is. */
    @Test
    void every_kind_of_field_that_the_portal_makes_is_known_to_the_drafts() throws IOException {
        var known = TAG.matcher(Files.readString(Path.of("frontend/draft-fields.ts")))
                .results()
                .map(it -> it.group())
                .collect(Collectors.toSet());

        var made = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("id.lumbung").stream()
                        .flatMap(it -> it.getConstructorCallsFromSelf().stream())
                        .map(JavaAccess::getTargetOwner)
                        .filter(it -> it.isAssignableTo(HasValue.class))
                        .flatMap(it -> it.tryGetAnnotationOfType(Tag.class).stream())
                        .map(Tag::value)
                        .filter(it -> !it.equals(FRAME))
                        .collect(Collectors.toSet());

        assertThat(made).contains("vaadin-text-field", "vaadin-select");
        assertThat(known).containsAll(made);
    }
}
