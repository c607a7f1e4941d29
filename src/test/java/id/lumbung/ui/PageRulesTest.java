package id.lumbung.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageRulesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("id.lumbung");
    private static final List<JavaClass> PAGES = CLASSES.stream()
            .filter(it -> !it.getPackageName().startsWith("id.lumbung.demo"))
            .filter(it -> it.isAnnotatedWith(Route.class) || it.isAssignableTo(HasErrorParameter.class))
            .toList();

    /** The layout adds the government and the product; one page stands alone, because the layout may be what failed. */
    @Test
    void every_page_says_its_name_and_stands_in_the_layout() {
        assertThat(PAGES).hasSizeGreaterThan(15).allSatisfy(it -> {
            assertThat(it.isAssignableTo(HasDynamicTitle.class)).isTrue();
        });
        assertThat(PAGES)
                .filteredOn(it -> !layout(it).equals(Optional.of(MainLayout.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactly("FailureView");
    }

    /** Vaadin's own list has no name. */
    @Test
    void every_choice_among_a_few_is_ours() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Choice.class)
                .should()
                .callConstructor(Select.class)
                .check(CLASSES);
        var choice = new Choice<String>();
        choice.setLabel("Pilihan");
        assertThat(choice.getElement().getChildren()).anyMatch(it -> "Pilihan".equals(it.getAttribute("aria-label")));
    }

    /** Paper is narrow, and printed as at a desk. */
    @Test
    void what_a_style_sheet_asks_of_small_windows_it_asks_of_screens_only() throws IOException {
        try (var sheets = Files.list(Path.of("src/main/resources/META-INF/resources/styles"))) {
            for (var sheet : sheets.toList()) {
                assertThat(Files.readAllLines(sheet))
                        .as(sheet.toString())
                        .filteredOn(it -> it.startsWith("@media") && it.contains("width"))
                        .allMatch(it -> it.startsWith("@media screen and "));
            }
        }
    }

    private static Optional<Class<?>> layout(JavaClass page) {
        return page.tryGetAnnotationOfType(Route.class)
                .<Class<?>>map(Route::layout)
                .or(() -> page.tryGetAnnotationOfType(ParentLayout.class).map(ParentLayout::value));
    }
}
