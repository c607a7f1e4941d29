package id.lumbung.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import id.lumbung.assessment.ui.GainDerivation;
import id.lumbung.planning.LeverBoard;
import id.lumbung.planning.core.LeverOffer;

/** Where the gain of an offer comes from, over the list it stands in. */
class GainDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param again shows the next places of the offer */
    GainDialog(LeverBoard board, LeverOffer offer, SerializableConsumer<StepPlaces> again) {
        super(new LeverWords(board).title(offer.name(), offer.steps()));
        setWidth("min(640px, 100vw)");
        var derivation = new GainDerivation(board.version(), board.now(), board.after(offer.steps()));
        var places = new StepPlaces(again);
        places.show(board, offer.steps());
        derivation.add(places);
        add(derivation);
        getFooter().add(new Button(getTranslation("planning.levers.close"), _ -> close()));
    }
}
