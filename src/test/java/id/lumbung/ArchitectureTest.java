package id.lumbung;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import id.lumbung.platform.web.Streamed;
import id.lumbung.ui.ActButton;
import id.lumbung.ui.Confirm;
import id.lumbung.ui.Form;
import id.lumbung.ui.FormDialog;
import id.lumbung.ui.NameChoice;
import id.lumbung.ui.Numbers;
import id.lumbung.ui.OpenChoice;
import id.lumbung.ui.PageAddress;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who may know whom. The demo and the tests are free; what Micronaut writes into our packages is not looked at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    /** Lowest first: a package may import those before it, never those after it. */
    static final List<String> ORDER = List.of("""
        shared platform ui tenancy identity instrument portfolio innovation evidence assessment listing index planning \
        compliance clinic competition benchmark replication reporting settings\
        """.split(" "));

    private static final String[] FEATURES =
            ORDER.stream().skip(3).map(it -> "id.lumbung." + it).toArray(String[]::new);

    /** By these it is found out who is asking, so there is nobody yet to be asked for a permission. */
    private static final Set<String> AT_THE_DOOR = Set.of(
            "ActorResolver.of",
            "EndedSessions.contains",
            "EndedSessions.end",
            "SignIns.admit",
            "SignIns.bearer",
            "SignIns.choose",
            "SignIns.find",
            "SignIns.governments",
            "SignIns.standing",
            "Tenants.find",
            "Tenants.findByAlias");

    /** Kept with each change; a part of a form; a search, a filter, a choice of what is shown. */
    private static final Set<String> INPUTS_ALONE = Set.of(
            "CodeChoice",
            "LevelChooser",
            "ProfileInputs",
            "ValueField",
            "RoleChoice",
            "ComparePane",
            "CompareView",
            "InnovationFilterBar",
            "InstrumentsView",
            "LeverList");

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> !location.contains("$"))
            .importPackages("id.lumbung");

    @ParameterizedTest(name = "{0}")
    @FieldSource("ORDER")
    void a_package_imports_only_packages_before_it(String name) {
        var later = ORDER.stream()
                .skip(ORDER.indexOf(name) + 1L)
                .map(it -> "id.lumbung." + it + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("id.lumbung." + name + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(later).and(not(nameMatching(".*Navigation")))));
    }

    @Test
    void shared_knows_the_jdk_alone() {
        check(classes()
                .that()
                .resideInAPackage("id.lumbung.shared..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "id.lumbung.shared.."));
    }

    @Test
    void core_packages_know_no_framework() {
        check(classes()
                .that()
                .resideInAPackage("id.lumbung.*.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "id.lumbung.shared..", "id.lumbung.*.core.."));
    }

    @Test
    void core_packages_know_no_database_clock_or_chance() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lumbung.*.core..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "java.security.."))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class)
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|randomUUID"))));
    }

    @Test
    void only_ui_packages_know_vaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("id.lumbung..ui..", "id.lumbung.platform.vaadin..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.."));
    }

    @Test
    void numbers_and_days_are_typed_into_the_one_input_for_each() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("com.vaadin..")
                        .should()
                        .dependOnClassesThat(
                                nameMatching(
                                        "com\\.vaadin\\.flow\\.component\\.(textfield\\.(Integer|Number|BigDecimal)Field|datetimepicker.*)")));
        check(noClasses()
                .that()
                .haveNameNotMatching("id\\.lumbung\\.ui\\.(DayField|ComponentTexts)")
                .should()
                .callConstructorWhere(JavaCall.Predicates.target(
                        owner(nameMatching("com\\.vaadin\\.flow\\.component\\.datepicker\\.DatePicker")))));
    }

    /** Vaadin's own keeps what was written only where somebody listens for it, and then as if nobody had typed it. */
    @Test
    void what_is_written_instead_of_chosen_goes_through_the_one_input_for_it() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(OpenChoice.class)
                .should()
                .callMethodWhere(
                        JavaCall.Predicates.target(nameMatching("setAllowCustomValue|addCustomValueSetListener"))));
    }

    @Test
    void the_address_of_a_page_is_written_in_one_place() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(PageAddress.class)
                .and()
                .doNotHaveSimpleName("ProfileEditor") // where a new page becomes that of what was registered on it
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(type(History.class)))));
    }

    @Test
    void there_is_one_way_to_ask() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(Confirm.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.confirmdialog.."));
    }

    @Test
    void a_feature_does_not_know_its_views_nor_its_api() {
        check(noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("id.lumbung..ui..", "id.lumbung..rest..", "id.lumbung.platform.vaadin.."));
    }

    @Test
    void views_and_api_know_no_sql_and_not_each_other() {
        check(noClasses()
                .that()
                .resideInAnyPackage("id.lumbung..ui..", "id.lumbung..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data.."));
        check(noClasses()
                .that()
                .resideInAPackage("id.lumbung..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("id.lumbung..rest.."));
    }

    /** A double click on any other button would make or keep something twice. */
    @Test
    void what_makes_or_keeps_something_is_behind_the_one_button_that_is_off_meanwhile() {
        check(noClasses()
                .that()
                .doNotBelongToAnyOf(ActButton.class)
                .should()
                .accessField(ButtonVariant.class, ButtonVariant.LUMO_PRIMARY.name())
                .orShould()
                .accessField(ButtonVariant.class, ButtonVariant.PRIMARY.name())
                .orShould()
                .callMethodWhere(JavaCall.Predicates.target(nameMatching(".*setDisableOnClick.*"))));
    }

    /** Vaadin's own upload says nothing of what the browser refuses. */
    @Test
    void files_are_dropped_where_it_is_said_what_is_wrong_with_them() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("id.lumbung.ui")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.upload.."));
    }

    /** One place keeps them from piling up, from being said twice and from outliving what they are about. */
    @Test
    void notices_are_given_in_one_place() {
        check(noClasses()
                .that()
                .haveNameNotMatching("id\\.lumbung\\.ui\\.Notices.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin.flow.component.notification.."));
    }

    /** So what is wrong is said at the input, and what is entered is asked about before it is lost. */
    @Test
    void inputs_stand_in_a_form_unless_what_they_say_is_kept_at_once_or_only_looks_for_something() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("id.lumbung.*.ui..")
                        .and(not(describe("have a form", ArchitectureTest::hasForm)))
                        .and(not(describe("keep nothing unsaved", it -> INPUTS_ALONE.contains(it.getSimpleName()))))
                        .should()
                        .callConstructorWhere(
                                JavaCall.Predicates.target(
                                        owner(
                                                nameMatching(
                                                        "com\\.vaadin\\.flow\\.component\\.(textfield|combobox|select|checkbox|radiobutton|customfield)\\..*|id\\.lumbung\\.ui\\.(DecimalField|DayField)")))));
    }

    /** Vaadin compares letter by letter what is typed into such a choice, and so finds no Jum’at by Jumat. */
    @Test
    void names_are_looked_for_in_one_form() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lumbung..")
                .and(not(describe("are the one choice of names", it -> it.isEquivalentTo(NameChoice.class))))
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(assignableTo(ComboBoxBase.class)))
                        .and(JavaCall.Predicates.target(nameMatching("setItems.*|setDataProvider|setLazyItems")))));
    }

    private static boolean hasForm(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .anyMatch(it -> it.isEquivalentTo(Form.class) || it.isEquivalentTo(FormDialog.class));
    }

    /** What is made as it is sent fails behind its status; only files that were looked at may go that way. */
    @Test
    void answers_are_made_before_their_status_is_sent() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("id.lumbung.evidence.rest")
                .should()
                .callMethod(Streamed.class, "ready", Streamed.Source.class));
    }

    @Test
    void repositories_are_seen_only_by_their_own_feature() {
        check(classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic());
    }

    @Test
    void statements_are_prepared_but_for_the_scripts_of_the_schemas() {
        check(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("id.lumbung.platform.schema.SqlScript")
                .should()
                .callMethod(Connection.class, "createStatement"));
    }

    @Test
    void nobody_gets_into_a_transaction_of_a_feature_unasked() {
        check(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(FEATURES)
                .and(not(describe("find out who is asking", it -> AT_THE_DOOR.contains(name(it)))))
                .should(new AskedBeforeTransactions()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    /** What is computed from figures that were rounded to be shown is wrong; only places on a scale are computed there. */
    @Test
    void views_and_api_show_figures_and_do_not_compute_with_them() {
        check(noClasses()
                .that()
                .resideInAnyPackage("id.lumbung..ui..", "id.lumbung..rest..")
                .and()
                .doNotBelongToAnyOf(Numbers.class)
                .and()
                .haveNameNotMatching(".*Rail(Card)?")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(type(BigDecimal.class)))
                        .and(JavaCall.Predicates.target(nameMatching("add|subtract|multiply|divide|setScale|round")))));
    }

    /** Lists that grow with a government are data, which the browser draws; each component in a cell costs both sides. */
    /** It may have no name yet, and is then called the same everywhere. */
    @Test
    void pages_name_an_innovation_in_one_way() {
        check(classes()
                .that()
                .resideInAnyPackage("id.lumbung.(*).ui..")
                .and(describe("show titles", (JavaClass view) -> view.getCodeUnitAccessesFromSelf().stream()
                        .map(it -> it.getTarget())
                        .anyMatch(it -> it.getName().equals("title")
                                && it.getRawParameterTypes().isEmpty()
                                && !it.getOwner().getPackageName().contains(".ui")
                                && !it.getOwner().getPackageName().endsWith(".innovation"))))
                .should()
                .dependOnClassesThat(nameMatching(".*InnovationTitle")));
    }

    @Test
    void lists_that_grow_have_no_components_in_their_cells() {
        check(noClasses()
                .that()
                .resideInAPackage("id.lumbung.listing..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ComponentRenderer.class)
                .orShould()
                .callMethod(Grid.class, "addComponentColumn", ValueProvider.class));
    }

    /** What nobody may ever open costs nothing before: a third of the overview's memory was popovers that were full. */
    @Test
    void popovers_are_filled_when_they_are_opened() {
        check(noClasses()
                .should()
                .callConstructorWhere(describe(
                        "puts content into a new popover",
                        it -> it.getTargetOwner().isAssignableTo(Popover.class)
                                && !it.getTarget().getRawParameterTypes().isEmpty())));
    }

    /** A figure is decimal from its source to its last rounding. */
    @Test
    void cores_compute_without_floating_point() {
        check(noClasses().that().resideInAPackage("id.lumbung..core..").should(useFloatingPoint()));
    }

    private static ArchCondition<JavaClass> useFloatingPoint() {
        return new ArchCondition<>("use floating point") {
            private static final Set<String> KINDS =
                    Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(it -> KINDS.contains(
                                it.getTargetClass().getBaseComponentType().getName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, it.getDescription())));
                type.getFields().stream()
                        .filter(it -> KINDS.contains(it.getRawType().getName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, it.getFullName())));
                type.getCodeUnits().stream()
                        .flatMap(it ->
                                Stream.concat(Stream.of(it.getRawReturnType()), it.getRawParameterTypes().stream()))
                        .filter(it -> KINDS.contains(it.getName()))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(type, type.getName())));
                type.getMethodCallsFromSelf().stream()
                        .filter(it ->
                                KINDS.contains(it.getTarget().getRawReturnType().getName())
                                        || it.getTarget().getRawParameterTypes().stream()
                                                .anyMatch(kind -> KINDS.contains(kind.getName())))
                        .forEach(it -> events.add(SimpleConditionEvent.satisfied(it, it.getDescription())));
            }
        };
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PORTAL);
    }
}
