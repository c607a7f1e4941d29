package id.lumbung.evidence.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.Command;
import id.lumbung.evidence.EvidenceLimits;
import id.lumbung.evidence.EvidencePlace;
import id.lumbung.evidence.EvidenceService;
import id.lumbung.evidence.core.Format;
import id.lumbung.ui.FileDrop;
import java.util.List;
import java.util.regex.Pattern;

/** Where files are attached to a row. */
class EvidenceDrop extends FileDrop {
    private static final long serialVersionUID = 1L;
    private static final Pattern HEIC = Pattern.compile("(?i)\\.hei[cf]$");

    private final boolean takesPhotos;

    EvidenceDrop(EvidenceService evidence, EvidencePlace place, Command attached) {
        super(
                I18NProvider.translate("evidence.panel.choose"),
                I18NProvider.translate("evidence.panel.drop"),
                accepted(place, evidence.limits()),
                (name, bytes) -> {
                    evidence.attach(place, name, bytes);
                    return attached;
                });
        takesPhotos = Format.among(place.formats()).contains(Format.JPEG);
    }

    @Override
    protected String advice(String name) {
        return HEIC.matcher(name).find() && takesPhotos
                ? getTranslation("evidence.panel.advice.heic")
                : getTranslation("evidence.panel.advice", labels());
    }

    private static List<Accepted> accepted(EvidencePlace place, EvidenceLimits limits) {
        return Format.among(place.formats()).stream()
                .map(it -> new Accepted(
                        it.endings(), limits.bytes(it), I18NProvider.translate("evidence.panel.smaller." + it.kind())))
                .toList();
    }
}
