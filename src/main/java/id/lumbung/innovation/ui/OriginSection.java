package id.lumbung.innovation.ui;

import static id.lumbung.innovation.core.ProfileField.AGENCY;
import static id.lumbung.innovation.core.ProfileField.CLASSIFICATION;
import static id.lumbung.innovation.core.ProfileField.INITIATOR;
import static id.lumbung.innovation.core.ProfileField.INITIATOR_NAME;
import static id.lumbung.innovation.core.ProfileField.STAGE;
import static id.lumbung.innovation.core.ProfileField.TITLE;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.lumbung.innovation.Agency;
import id.lumbung.innovation.InnovationDraft;
import id.lumbung.innovation.Origin;
import id.lumbung.innovation.core.Problem;
import id.lumbung.instrument.core.CodeLists;
import id.lumbung.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose innovation it is, what it is called and who began it. */
class OriginSection extends FormSection {
    private static final long serialVersionUID = 1L;

    private final ComboBox<UUID> agency;
    private final TextField title;
    private final Div taken = new Div();
    private List<Problem> problems = List.of();
    private final CodeChoice stage;
    private final CodeChoice initiator;
    private final TextField initiatorName;
    private final CodeChoice classification;

    OriginSection(String heading, CodeLists lists, List<Agency> agencies, BoundFields fields) {
        super(heading);
        agency = fields.bind(AGENCY, ProfileInputs.agency(AGENCY, agencies), InnovationDraft::agencyId);
        title = fields.bind(TITLE, ProfileInputs.text(TITLE), InnovationDraft::title);
        stage = fields.bind(STAGE, ProfileInputs.choice(STAGE, lists.stages()), InnovationDraft::stage);
        initiator = fields.bind(INITIATOR, ProfileInputs.choice(INITIATOR, lists.initiators()), it -> it.origin()
                .initiator());
        initiatorName = fields.bind(INITIATOR_NAME, ProfileInputs.text(INITIATOR_NAME), it -> it.origin()
                .initiatorName());
        classification = fields.bind(
                CLASSIFICATION, ProfileInputs.choice(CLASSIFICATION, lists.classifications()), it -> it.origin()
                        .classification());
        taken.addClassName("li-form-warning");
        taken.getElement().setAttribute("role", "status");
        rows(agency, title, taken, stage, initiator, initiatorName, classification);
        agency.setVisible(agencies.size() > 1);
        titleTaken(Optional.empty());
    }

    /** Nothing can be kept before it is known whose it is. */
    Optional<UUID> agency() {
        return agency.getOptionalValue();
    }

    String title() {
        return title.getValue();
    }

    String stage() {
        return stage.getValue();
    }

    Origin read() {
        return new Origin(initiator.getValue(), initiatorName.getValue(), classification.getValue());
    }

    /** Says that another innovation has the title, and leads there. */
    void titleTaken(Optional<Refusal> refusal) {
        problems = refusal.map(it -> new Problem(TITLE, it.key(), List.of(it.arguments()))).stream()
                .toList();
        taken.removeAll();
        refusal.flatMap(Refusal::because)
                .ifPresent(it -> taken.add(new Anchor(
                        InnovationNavigation.sheetPath(it.id()), getTranslation("innovation.profile.titleTaken"))));
        taken.setVisible(refusal.isPresent());
    }

    /** What of it cannot be kept as it is typed. */
    List<Problem> problems() {
        return problems;
    }
}
