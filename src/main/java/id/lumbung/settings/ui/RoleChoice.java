package id.lumbung.settings.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import id.lumbung.identity.HeldRole;
import id.lumbung.identity.Role;
import id.lumbung.innovation.Agency;
import id.lumbung.ui.NameChoice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of somebody; those of an agency with the agencies, none of which means all. */
class RoleChoice extends CustomField<Set<HeldRole>> {
    private static final long serialVersionUID = 1L;

    private final transient List<Agency> agencies;
    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);
    private final Map<Role, MultiSelectComboBox<Agency>> places = new EnumMap<>(Role.class);

    RoleChoice(List<Role> offered, List<Agency> agencies) {
        super(Set.of());
        this.agencies = agencies;
        setLabel(getTranslation("assessment.settings.members.roles"));
        addClassName("li-roles");
        offered.forEach(it -> add(line(it)));
    }

    @Override
    protected Set<HeldRole> generateModelValue() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .flatMap(it -> held(it.getKey()))
                .collect(toSet());
    }

    @Override
    protected void setPresentationValue(Set<HeldRole> held) {
        boxes.forEach((role, box) -> box.setValue(held.stream().anyMatch(it -> it.role() == role)));
        places.forEach((role, place) -> place.setValue(agencies.stream()
                .filter(it -> held.contains(new HeldRole(role, it.id())))
                .collect(toSet())));
    }

    private Stream<HeldRole> held(Role role) {
        var place = places.get(role);
        return place == null || place.getValue().isEmpty()
                ? Stream.of(new HeldRole(role, null))
                : place.getValue().stream().map(it -> new HeldRole(role, it.id()));
    }

    private Div line(Role role) {
        var box = new Checkbox(getTranslation("identity.role." + role));
        boxes.put(role, box);
        var line = new Div(box);
        if (role.ofAnAgency()) {
            var place = place(role);
            box.addValueChangeListener(it -> place.setVisible(it.getValue()));
            places.put(role, place);
            line.add(place);
        }
        box.addValueChangeListener(it -> chosen(it.isFromClient()));
        return line;
    }

    private MultiSelectComboBox<Agency> place(Role role) {
        var place = NameChoice.some(agencies, Agency::name);
        place.setAriaLabel(
                getTranslation("assessment.settings.members.agencies", getTranslation("identity.role." + role)));
        place.setPlaceholder(getTranslation("assessment.settings.members.everywhere"));
        place.setWidthFull();
        place.setVisible(false);
        place.addValueChangeListener(it -> chosen(it.isFromClient()));
        return place;
    }

    private void chosen(boolean bySomebody) {
        if (bySomebody) {
            updateValue();
        }
    }
}
