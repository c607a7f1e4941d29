package id.lumbung.settings.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.i18n.I18NProvider;
import id.lumbung.identity.HeldRole;
import id.lumbung.identity.Role;
import id.lumbung.innovation.Agency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of somebody; those of an agency with the agencies, none of which means all. */
class RoleChoice extends FieldSet {
    private static final long serialVersionUID = 1L;

    private final Map<Role, Checkbox> boxes = new EnumMap<>(Role.class);
    private final Map<Role, MultiSelectComboBox<Agency>> places = new EnumMap<>(Role.class);

    RoleChoice(List<Role> offered, List<Agency> agencies, Set<HeldRole> held) {
        super(I18NProvider.translate("assessment.settings.members.roles"));
        addClassName("li-roles");
        offered.forEach(it -> add(line(it, agencies, held)));
    }

    Set<HeldRole> chosen() {
        return boxes.entrySet().stream()
                .filter(it -> it.getValue().getValue())
                .flatMap(it -> held(it.getKey()))
                .collect(toSet());
    }

    private Stream<HeldRole> held(Role role) {
        var place = places.get(role);
        return place == null || place.getValue().isEmpty()
                ? Stream.of(new HeldRole(role, null))
                : place.getValue().stream().map(it -> new HeldRole(role, it.id()));
    }

    private Div line(Role role, List<Agency> agencies, Set<HeldRole> held) {
        var box = new Checkbox(getTranslation("identity.role." + role));
        box.setValue(held.stream().anyMatch(it -> it.role() == role));
        boxes.put(role, box);
        var line = new Div(box);
        if (role.ofAnAgency()) {
            var place = place(role, agencies, held);
            place.setVisible(box.getValue());
            box.addValueChangeListener(it -> place.setVisible(it.getValue()));
            line.add(place);
        }
        return line;
    }

    private MultiSelectComboBox<Agency> place(Role role, List<Agency> agencies, Set<HeldRole> held) {
        var place = new MultiSelectComboBox<Agency>();
        place.setAriaLabel(getTranslation("assessment.settings.members.agencies"));
        place.setPlaceholder(getTranslation("assessment.settings.members.everywhere"));
        place.setItemLabelGenerator(Agency::name);
        place.setItems(agencies);
        place.setValue(agencies.stream()
                .filter(it -> held.contains(new HeldRole(role, it.id())))
                .collect(toSet()));
        place.setWidthFull();
        places.put(role, place);
        return place;
    }
}
